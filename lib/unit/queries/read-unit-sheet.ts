import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { dayText } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { authorize } from "@/lib/refusal";
import { covers, type Span } from "@/lib/spans";
import type { CellError, Row } from "@/lib/spreadsheet/cell";
import { checkTable } from "@/lib/spreadsheet/rules";
import { placeName, withoutKind } from "../labels";
import { canKeepUnit } from "../policy";
import { parentRefusal } from "../rules";
import type { ImportUnitsInput } from "../schema";
import { faultsAmong, type UnitSheetRow, unitSheetRow } from "../sheet";
import { type IndexedUnit, unitIndex } from "../unit-index";
import { codesInUse } from "./codes-in-use";
import { pathsOf } from "./unit-paths";
import { unitsWithin } from "./units-within";

type Read = { wrongCells: CellError[] } | { wrongCells: null; units: ReadUnit[] };
type ReadUnit = ImportUnitsInput["units"][number] & { parentName: string };

/**
 * The units of a sheet, each with the unit above it, found by what is written for it among those of the actor's office
 * and those of the sheet itself; or every cell that is wrong. Refuses `notAllowed`, and `sheet.…` for the file.
 */
export async function readUnitSheet(actor: Actor, rows: Row[]): Promise<Read> {
  const officeId = officeOf(actor);
  authorize(canKeepUnit(actor, { path: (await pathsOf(db, [officeId])).get(officeId) ?? [] }));
  const checked = checkTable(unitSheetRow, rows);
  if (checked.errors) return { wrongCells: checked.errors };
  const above = await parentsOf(checked.rows, officeId);
  const taken = new Set(
    await codesInUse(
      db,
      checked.rows.map(({ values }) => values),
    ),
  );
  const wrongCells = [
    ...faultsAmong(checked.rows),
    ...checked.rows.flatMap((row) => {
      const { code } = row.values;
      const inUse = taken.has(code) ? [row.errorAt("code", `Mã ${code} ${codeTaken}`)] : [];
      const parent = above.get(row);
      return parent && "wrong" in parent ? [...inUse, parent.wrong] : inUse;
    }),
  ];
  if (wrongCells.length > 0) return { wrongCells };
  const units = checked.rows.map((row) => {
    const parent = above.get(row);
    if (!parent || "wrong" in parent) throw new Error(`row ${row.number} has no parent`);
    const { code, kind, fromOn, toOn } = row.values;
    const name = withoutKind(row.values);
    return { code, kind, name, fromOn, toOn, parent: parent.found, parentName: parent.name };
  });
  return { wrongCells: null, units };
}

const codeTaken =
  "đang do đơn vị khác sử dụng trong thời gian này. Đơn vị đã có thì bỏ dòng này khỏi bảng.";

type Parent = { found: { id: string } | { code: string }; name: string } | { wrong: CellError };
type Candidate = IndexedUnit & Span & { row: UnitSheetRow | null };

/** The parent of every row, as it is called on the row's first day; rows that begin on one day share a look-up. */
async function parentsOf(rows: readonly UnitSheetRow[], officeId: string) {
  const parents = new Map<UnitSheetRow, Parent>();
  for (const [day, sameDay] of Map.groupBy(rows, ({ values }) => values.fromOn)) {
    const candidates = [...(await thereOn(day, officeId)), ...comingAlong(rows, day)];
    const find = unitIndex(candidates);
    for (const row of sameDay) parents.set(row, parentOf(row, { candidates, find, officeId }));
  }
  return parents;
}

type Search = {
  candidates: readonly Candidate[];
  find: (written: string) => Candidate | "none" | "several";
  officeId: string;
};

function parentOf(row: UnitSheetRow, { candidates, find, officeId }: Search): Parent {
  const { parent: written, ...unit } = row.values;
  const found = written
    ? find(written)
    : (candidates.find(({ id }) => id === officeId) ?? ("none" as const));
  if (typeof found === "string") return { wrong: row.errorAt("parent", unfound[found]) };
  const refusal = parentRefusal(unit, found);
  if (refusal === "unit.parentNotThere" && found.toOn !== null && found.fromOn <= unit.fromOn)
    return { wrong: row.errorAt("toOn", endsWith(placeName(found), dayText(found.toOn))) };
  if (refusal) return { wrong: row.errorAt("parent", unfit[refusal] ?? unfound.none) };
  const { id, code, row: comesAlong } = found;
  return { found: comesAlong ? { code } : { id }, name: placeName(found) };
}

const unfound = {
  none: "Không tìm thấy đơn vị này vào ngày bắt đầu. Vui lòng ghi mã, hoặc tên kèm loại, ví dụ: huyện Đông Anh.",
  several: "Có nhiều đơn vị cùng tên. Vui lòng ghi mã đơn vị.",
};

const unfit: Partial<Record<string, string>> = {
  "unit.parentNotAbove": "Đơn vị này không ở cấp cao hơn. Vui lòng chọn đơn vị cấp trên khác.",
  "unit.parentNotThere":
    "Đơn vị này không hoạt động suốt thời gian ghi ở dòng này. Vui lòng kiểm tra lại ngày.",
};

function endsWith(parent: string, day: string) {
  return `Đơn vị cấp trên (${parent}) hoạt động đến hết ngày ${day}. Vui lòng ghi ngày cuối không sau ngày đó, hoặc chọn đơn vị cấp trên khác.`;
}

async function thereOn(day: Day, officeId: string): Promise<Candidate[]> {
  return (await unitsWithin(db, officeId, day)).map((unit) => ({ ...unit, row: null }));
}

function comingAlong(rows: readonly UnitSheetRow[], day: Day): Candidate[] {
  return rows
    .filter(({ values }) => covers(values, day))
    .map((row) => ({ ...row.values, name: withoutKind(row.values), id: `row ${row.number}`, row }));
}
