import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Refusal, refusals } from "@/lib/refusal";
import type { CellError, Row } from "@/lib/spreadsheet/cell";
import { checkTable } from "@/lib/spreadsheet/rules";
import { workRatingLabels } from "../labels";
import { decisionRefusal, keyOfYear, newRatings } from "../rules";
import { ratingsKnown, saidRatings } from "../said-ratings";
import type { RecordRatingInput } from "../schema";
import { ratingSheetRow } from "../sheet";
import { keptUnits } from "./kept-units";

type Read =
  | { wrongCells: CellError[] }
  | {
      wrongCells: null;
      ratings: RecordRatingInput[];
      /** How many of them are not on record yet. */
      added: number;
      shown: string[][];
    };

/** The ratings of a sheet, units by their codes; or every cell that is wrong, and a year said twice. Refuses `notAllowed`, `rating.known` when nothing of it is new, and `sheet.…` for the file. */
export async function readRatingSheet(actor: Actor, rows: Row[]): Promise<Read> {
  const unitIdOf = await keptUnits(actor);
  if (!unitIdOf) throw new Refusal("notAllowed");
  const checked = checkTable(ratingSheetRow, rows);
  if (checked.errors) return { wrongCells: checked.errors };
  const today = dayOf(now());
  const wrongCells: CellError[] = [];
  const ratings: RecordRatingInput[] = [];
  const years = new Set<string>();
  for (const { values, errorAt } of checked.rows) {
    const { unit, ...said } = values;
    const unitId = unitIdOf.get(unit);
    const refusal = decisionRefusal(said, today);
    if (!unitId)
      wrongCells.push(
        errorAt("unit", "Không có đơn vị mã này trong cơ quan. Vui lòng ghi mã đơn vị."),
      );
    if (refusal) wrongCells.push(errorAt("decidedOn", refusals[refusal]));
    if (!unitId) continue;
    const rating = { ...said, unitId };
    const key = keyOfYear(rating);
    if (years.has(key))
      wrongCells.push(
        errorAt(
          "year",
          "Năm này của cùng đơn vị, cá nhân đã có ở dòng trên. Vui lòng chỉ giữ một dòng.",
        ),
      );
    years.add(key);
    ratings.push(rating);
  }
  if (wrongCells.length > 0) return { wrongCells };
  const before = await saidRatings(db, ratings);
  const added = newRatings(ratings, before).length;
  if (added === 0) throw await ratingsKnown(db, before);
  const shown = checked.rows.map(({ values }) => [
    ...[values.unit, values.recipient ?? "", String(values.year)],
    ...[workRatingLabels[values.rating], values.disciplined ? "có" : ""],
    ...[values.decisionNumber, dayText(values.decidedOn)],
  ]);
  return { wrongCells: null, ratings, added, shown };
}
