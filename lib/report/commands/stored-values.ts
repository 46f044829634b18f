import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayFromDb } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { isQuickRhythm } from "@/lib/figure/queries/line-facts";
import type { Facts } from "@/lib/figure/rules/facts";
import { ownFigure, saysNoneArose } from "@/lib/figure/rules/running";
import { columnsOf } from "@/lib/indicator/rules";
import type { LockedReport } from "./locked-report";

type Line = LockedReport["lines"][number];

/** One cell as it will lie in the database: its words and mode, and what it says of its own days. */
export type ValueToStore = ReturnType<typeof storedValue>;

export function storedValue(line: Line, words: { typed: string; note: string }, facts: Facts) {
  const own = ownFigure(line, words.typed, facts);
  return {
    ...words,
    indicatorId: line.id,
    mode: facts.mode,
    days: facts.asked,
    qualifier: own?.qualifier ?? ("exact" as const),
    noneArose: saysNoneArose(words.typed),
    columns: columnsOf(own?.amount ?? null),
  };
}

/** All of them in one statement: a save of a whole form costs as much as one of a cell. */
export async function storeValues(
  tx: Tx,
  { personId }: Actor,
  report: LockedReport,
  values: readonly ValueToStore[],
) {
  if (values.length === 0) return;
  const rows = values.map(({ days, columns, ...value }) => ({
    ...value,
    fromOn: days?.fromOn ?? dayFromDb(report.period.fromOn),
    toOn: days?.toOn ?? dayFromDb(report.period.toOn),
    whole: columns.whole?.toString() ?? null,
    quantity: columns.quantity,
    numerator: columns.numerator?.toString() ?? null,
    denominator: columns.denominator?.toString() ?? null,
    text: columns.text,
  }));
  await tx.$executeRaw`
    insert into indicator_values (id, report_id, unit_id, indicator_id, from_on, to_on, typed, mode, note, is_quick,
      qualifier, none_arose, whole, quantity, numerator, denominator, text, typed_by_id)
    select gen_random_uuid(), ${report.id}::uuid, ${report.unitId}::uuid, v."indicatorId", v."fromOn", v."toOn", v.typed,
      v.mode, v.note, ${isQuickRhythm(report.period.form.rhythm)}, v.qualifier, v."noneArose", v.whole, v.quantity,
      v.numerator, v.denominator, v.text, ${personId}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v ("indicatorId" uuid, "fromOn" date, "toOn" date,
      typed text, mode report_mode, note text, qualifier qualifier, "noneArose" boolean, whole bigint,
      quantity numeric(20, 4), numerator bigint, denominator bigint, text text)
    on conflict (report_id, indicator_id) do update set
      from_on = excluded.from_on, to_on = excluded.to_on, typed = excluded.typed, mode = excluded.mode,
      note = excluded.note, qualifier = excluded.qualifier, none_arose = excluded.none_arose, whole = excluded.whole,
      quantity = excluded.quantity, numerator = excluded.numerator, denominator = excluded.denominator,
      text = excluded.text, typed_by_id = excluded.typed_by_id`;
}
