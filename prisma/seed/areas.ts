import { chooseAreaColumns } from "@/lib/area-sheet/commands/choose-area-columns";
import { writeAreaFigures } from "@/lib/area-sheet/commands/write-area-figures";
import { cellOf } from "@/lib/area-sheet/rules";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { foundUnit } from "@/lib/unit/commands/found-unit";
import { engage, type Player } from "./cast";
import { areaPerson } from "./people";

/** Some of a district's residential areas; until the district itself ends. */
const areas = ["Dược Thượng", "Dược Hạ", "Hương Đình", "Đan Tảo", "Phù Mã"];
const toOn = "2025-06-30";
const columns = ["nha_ddk_xay_moi", "quy_vi_nguoi_ngheo", "qua_chinh_sach", "hoa_giai"];

/** What four of five said so far, column by column. */
const said: Readonly<Record<string, readonly string[]>> = {
  "Dược Thượng": ["1", "62,5", "84", "3/4"],
  "Dược Hạ": ["0", "71", "96", "2/2"],
  "Hương Đình": ["0", "48,2", "77", "4/4"],
  "Đan Tảo": ["0", "55", "80", "2/3"],
};

/**
 * The officer of a district collects the month's numbers from its residential areas; one has not answered: gives whoever
 * heads its committee.
 */
export async function collectFromAreas(
  office: Actor,
  officer: Player,
  key: { periodId: string; unitId: string },
) {
  const ids: string[] = [];
  const areaReporter = await at(instantOf("2024-02-20", "09:00"), async () => {
    for (const [index, name] of areas.entries()) {
      const place = { code: `016-KDC-${index + 1}`, kind: "residentialArea" as const, name };
      const days = { fromOn: "2010-01-01", toOn } as const;
      ids.push(await foundUnit(office, { ...place, ...days, parentId: key.unitId }));
    }
    const place = { kind: "unit" as const, id: ids.at(-1) ?? "" };
    return engage(office, { ...areaPerson, place, toOn });
  });
  const indicators = await db.indicator.findMany({
    where: { code: { in: columns } },
    select: { id: true, code: true },
  });
  const idOf = new Map(indicators.map(({ id, code }) => [code, id]));
  const rows = await db.unitName.findMany({
    where: { name: { in: Object.keys(said) }, unit: { kind: "residentialArea" } },
    select: { unitId: true, name: true },
  });
  const cells = rows.flatMap(({ unitId, name }) =>
    columns.map((code, index) => [cellOf(unitId, idOf.get(code) ?? ""), said[name]?.[index] ?? ""]),
  );
  await at(instantOf("2024-02-21", "10:15"), async () => {
    const actor = await officer.as("unitReporter");
    await chooseAreaColumns(actor, { ...key, indicatorIds: [...idOf.values()] });
    await writeAreaFigures(actor, { ...key, revision: 0, cells: Object.fromEntries(cells) });
  });
  return areaReporter;
}
