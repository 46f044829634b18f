import { chooseAreaColumns } from "@/lib/area-sheet/commands/choose-area-columns";
import { decideAreaProposal } from "@/lib/area-sheet/commands/decide-area-proposal";
import { makeAreaLinks } from "@/lib/area-sheet/commands/make-area-links";
import { proposeAreaFigures } from "@/lib/area-sheet/commands/propose-area-figures";
import { listAreaLinks } from "@/lib/area-sheet/queries/area-links";
import { getAreaSheet } from "@/lib/area-sheet/queries/area-sheet";
import { tokenHash } from "@/lib/area-sheet/token";
import { at } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { changeSetting } from "@/lib/setting/commands";
import { anOpenPeriod, inTime } from "@/tests/support/reports";
import { aUnit } from "@/tests/support/units";

export const visitor = { address: "203.0.113.7", userAgent: "Điện thoại" };

export const linkOf = (token: string) =>
  db.areaLink.findUniqueOrThrow({ where: { tokenHash: tokenHash(token) } });

/** An open period in which Đông Anh collects three columns from its two residential areas, and what is done with their links. */
export async function aLinkedSheet() {
  const stage = await anOpenPeriod();
  const place = { periodId: stage.periodId, unitId: stage.dongAnh };
  const { officer } = stage.peopleOf(stage.dongAnh);
  const idOf = (code: string) => Object.keys(stage.cells({ [code]: "" }))[0] ?? "";
  const areaIds: string[] = [];
  for (const name of ["Ba Chữ", "Đầm"])
    areaIds.push(
      await aUnit(stage.office.administrator, name, {
        ...{ kind: "residentialArea", parentId: stage.dongAnh },
      }),
    );
  const allCodes: string[] = ["nha_ddk_xay_moi", "quy_bien_dao", "hoa_tang"];
  const indicatorIds = allCodes.map(idOf);
  await at(inTime, () => chooseAreaColumns(officer, { ...place, indicatorIds }));

  const turn = (value: "on" | "off", fromOn: Day = "2024-01-01") =>
    at(inTime, () =>
      changeSetting(stage.office.administrator, { key: "areaLinks", value, fromOn }),
    );
  const make = (days: number | null = null, by = officer, when = inTime) =>
    at(when, () => makeAreaLinks(by, { ...place, areaIds, days }));
  const typed = stage.cells({
    ...{ nha_ddk_xay_moi: "3", quy_bien_dao: "1,5 triệu", hoa_tang: "1/2" },
  });
  return {
    ...{ stage, place, officer, idOf, areaIds, turn, make },
    twoTokens: async () => {
      await turn("on");
      const [first, second] = (await make()).links.map(({ token }) => token);
      if (!first || !second) throw new Error("two links");
      return [first, second] as const;
    },
    propose: (token: string, { cells = typed, when = inTime, from = visitor } = {}) =>
      at(when, () => proposeAreaFigures(from, { token, cells })),
    /** Of all that came in, unless some are named. */
    decide: (
      linkId: string,
      {
        decision = "accept" as "accept" | "reject",
        revision = 0,
        by = officer,
        of = allCodes,
      } = {},
    ) =>
      at(inTime, () =>
        decideAreaProposal(by, {
          ...place,
          linkId,
          decision,
          revision,
          indicatorIds: of.map(idOf),
        }),
      ),
    rows: () => at(inTime, () => getAreaSheet(officer, place)),
    links: (by = officer) => at(inTime, () => listAreaLinks(by, place)),
  };
}
