import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { Refusal, refusals } from "@/lib/refusal";
import type { CellError, Row } from "@/lib/spreadsheet/cell";
import { checkTable } from "@/lib/spreadsheet/rules";
import { awardRefusal } from "../rules";
import type { RecordAwardInput } from "../schema";
import { awardSheetRow } from "../sheet";
import { keptUnits } from "./kept-units";
import { listHonors } from "./list-honors";

type Read =
  | { wrongCells: CellError[] }
  | { wrongCells: null; awards: RecordAwardInput[]; shown: string[][] };

/** The awards of a sheet, honors by their code on the day of the decision and units by theirs; or every cell that is wrong. Refuses `notAllowed`, and `sheet.…` for the file. */
export async function readAwardSheet(actor: Actor, rows: Row[]): Promise<Read> {
  const unitIdOf = await keptUnits(actor);
  const honors = await listHonors(actor);
  if (!unitIdOf || !honors) throw new Refusal("notAllowed");
  const checked = checkTable(awardSheetRow, rows);
  if (checked.errors) return { wrongCells: checked.errors };
  const today = dayOf(now());
  const wrongCells: CellError[] = [];
  const awards = checked.rows.flatMap(({ values, errorAt }) => {
    const { honor: code, unit, ...award } = values;
    const honor =
      honors.find(
        (each) =>
          each.code === code &&
          each.fromOn <= award.decidedOn &&
          (each.toOn === null || each.toOn >= award.decidedOn),
      ) ?? honors.find((each) => each.code === code);
    const unitId = unitIdOf.get(unit);
    if (!honor)
      wrongCells.push(
        errorAt("honor", "Danh mục không có mã này. Vui lòng ghi mã như trong danh mục."),
      );
    if (!unitId)
      wrongCells.push(
        errorAt("unit", "Không có đơn vị mã này trong cơ quan. Vui lòng ghi mã đơn vị."),
      );
    if (!honor || !unitId) return [];
    const refusal = awardRefusal(honor, award, today);
    if (refusal) {
      wrongCells.push(
        errorAt(refusal === "award.personMissing" ? "recipient" : "decidedOn", refusals[refusal]),
      );
      return [];
    }
    return [{ ...award, honorId: honor.id, unitId }];
  });
  if (wrongCells.length > 0) return { wrongCells };
  const shown = checked.rows.map(({ values }) => [
    ...[values.honor, values.unit, values.recipient ?? "", String(values.year)],
    ...[values.decisionNumber, values.decidedOn, values.thematic ? "có" : ""],
  ]);
  return { wrongCells: null, awards, shown };
}
