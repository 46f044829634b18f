import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Refusal, refusals } from "@/lib/refusal";
import type { CellError, Row } from "@/lib/spreadsheet/cell";
import { checkTable } from "@/lib/spreadsheet/rules";
import { keyOfAward, newAwards } from "../new-awards";
import { awardRefusal } from "../rules";
import type { RecordAwardInput } from "../schema";
import { awardSheetRow } from "../sheet";
import { keptUnits } from "./kept-units";
import { listHonors } from "./list-honors";

type Read =
  | { wrongCells: CellError[] }
  | {
      wrongCells: null;
      awards: RecordAwardInput[];
      /** How many are not on record already; what is there is passed over. */
      added: number;
      shown: string[][];
    };

/**
 * The awards of a sheet, honors by their code on the day of the decision and units by theirs; or every cell that is wrong,
 * a line that stands twice among them. Refuses `notAllowed`, `award.known` where all are on record, and `sheet.…` for the file.
 */
export async function readAwardSheet(actor: Actor, rows: Row[]): Promise<Read> {
  const unitIdOf = await keptUnits(actor);
  const honors = await listHonors(actor);
  if (!unitIdOf || !honors) throw new Refusal("notAllowed");
  const checked = checkTable(awardSheetRow, rows);
  if (checked.errors) return { wrongCells: checked.errors };
  const today = dayOf(now());
  const wrongCells: CellError[] = [];
  const lines = new Set<string>();
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
    const read = { ...award, honorId: honor.id, unitId };
    const key = keyOfAward(read);
    if (lines.has(key))
      wrongCells.push(
        errorAt("honor", "Dòng này đã có ở trên trong tệp. Vui lòng chỉ giữ một dòng."),
      );
    lines.add(key);
    return [read];
  });
  if (wrongCells.length > 0) return { wrongCells };
  const added = newAwards(awards, await knownAwards(awards)).length;
  if (added === 0) throw new Refusal("award.known");
  const shown = checked.rows.map(({ values }) => [
    ...[values.honor, values.unit, values.recipient ?? "", String(values.year)],
    ...[values.decisionNumber, dayText(values.decidedOn), values.thematic ? "có" : ""],
  ]);
  return { wrongCells: null, awards, added, shown };
}

/** Of the decisions a sheet names, what is on record. */
function knownAwards(awards: readonly RecordAwardInput[]) {
  return db.award.findMany({
    where: {
      unitId: { in: [...new Set(awards.map(({ unitId }) => unitId))] },
      decisionNumber: { in: [...new Set(awards.map(({ decisionNumber }) => decisionNumber))] },
    },
    select: { honorId: true, unitId: true, recipient: true, year: true, decisionNumber: true },
  });
}
