import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb } from "@/lib/dates";
import type { IndicatorValue } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { plainText } from "@/lib/figure/labels";
import { isQuickRhythm, lineFacts } from "@/lib/figure/queries/line-facts";
import { type Facts, noFacts } from "@/lib/figure/rules/facts";
import { readTyped } from "@/lib/figure/rules/reading";
import { ownAmount } from "@/lib/figure/rules/running";
import { type Amount, amountOfColumns, columnsOf } from "@/lib/indicator/rules";
import { noneArose } from "@/lib/numbers/none-arose";
import type { LockedReport } from "./locked-report";

type Line = LockedReport["lines"][number];

/** One cell as it will lie in the database: its words and mode, and what it says of its own days. */
export type ValueToStore = ReturnType<typeof storedValue>;

export function storedValue(line: Line, words: { typed: string; note: string }, facts: Facts) {
  const read = readTyped(line.type, words.typed, line.name);
  return {
    ...words,
    indicatorId: line.id,
    mode: facts.mode,
    days: facts.asked,
    qualifier: "figure" in read ? read.figure.qualifier : ("exact" as const),
    noneArose: noneArose.test(words.typed.normalize("NFC")),
    columns: columnsOf(ownAmount(line, words.typed, facts)),
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

/**
 * A running total typed for a later period stands as typed: what it adds is derived anew when a period before it changes.
 * Only the first one after each change; those after it add what they added. A confirmed one is left as it was confirmed.
 */
export async function rederiveLater(
  tx: Tx,
  actor: Actor,
  report: LockedReport,
  changed: readonly ValueToStore[],
) {
  const ids = changed.filter(({ mode }) => mode === "cumulative").map((value) => value.indicatorId);
  if (ids.length === 0 || isQuickRhythm(report.period.form.rhythm)) return;
  const later = await tx.indicatorValue.findMany({
    where: {
      ...{ unitId: report.unitId, indicatorId: { in: ids }, mode: "cumulative", isQuick: false },
      ...{ typed: { not: "" }, fromOn: { gt: report.period.toOn } },
    },
    include: { report: { select: { status: true, period: { select: laterPeriod } } } },
    orderBy: { toOn: "asc" },
    distinct: ["indicatorId"],
  });
  for (const value of later) {
    const line = report.lines.find(({ id }) => id === value.indicatorId);
    const { status, period } = value.report;
    if (!line || status === "verified" || status === "locked") continue;
    const was = amountOfColumns(value);
    const own = await derive(tx, line, value, period);
    if (status === "draft" || status === "awaitingHead" || isDeepStrictEqual(was, own)) continue;
    await keepDerived(tx, actor, { value, line, was, own, cause: report.period.label });
  }
}

type Later = { fromOn: Date; toOn: Date; form: Parameters<typeof lineFacts>[1]["form"] };

async function derive(tx: Tx, line: Line, value: IndicatorValue, { form, ...period }: Later) {
  const days = { fromOn: dayFromDb(period.fromOn), toOn: dayFromDb(period.toOn) };
  const { reportId, unitId, typed } = value;
  const facts = await lineFacts(tx, { reportId, unitId, days, form, lines: [line] });
  const own = ownAmount(line, typed, facts.of.get(line.id) ?? noFacts);
  await tx.indicatorValue.update({ where: { id: value.id }, data: columnsOf(own) });
  return own;
}

type Derived = {
  value: IndicatorValue;
  line: Line;
  was: Amount | null;
  own: Amount | null;
  cause: string;
};

/** What was sent says another amount now though its words stand: kept with the period that changed before it. */
async function keepDerived(tx: Tx, { personId }: Actor, { value, line, was, own, cause }: Derived) {
  const words = (amount: Amount | null) => (amount ? plainText(line.type, amount) : "chưa rõ");
  await tx.indicatorValueRevision.create({
    data: {
      ...{ valueId: value.id, kind: "rederived", personId, at: now() },
      ...{ before: words(was), typed: words(own) },
      reason: `Số liệu ${cause} đã đổi; số lũy kế “${value.typed}” giữ nguyên.`,
    },
  });
}

const laterPeriod = {
  fromOn: true,
  toOn: true,
  form: { select: { rhythm: true, yearMonth: true, yearDay: true } },
} as const;
