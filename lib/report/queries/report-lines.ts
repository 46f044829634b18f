import "server-only";
import { targetText } from "@/lib/covenant/labels";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { ReportStatus } from "@/lib/db/generated/enums";
import { evidencedIndicators } from "@/lib/evidence/queries/evidenced-indicators";
import { boundsOf } from "@/lib/figure/queries/checked-indicators";
import { lineFacts, rulesAmong } from "@/lib/figure/queries/line-facts";
import { comesTo } from "@/lib/figure/rules/comes-to";
import { type Facts, noFacts } from "@/lib/figure/rules/facts";
import { doubtsInReport } from "@/lib/figure/rules/report-doubts";
import { type Amount, amountOfColumns } from "@/lib/indicator/rules";
import { type findPeriod, type findReport, findTargets } from "./report-parts";

type Found = {
  period: NonNullable<Awaited<ReturnType<typeof findPeriod>>>;
  report: Awaited<ReturnType<typeof findReport>>;
  status: ReportStatus;
  unitId: string;
  clusterYearId: string;
};

/** A report's lines in the form's order, each with what stands around it, what holds between them, and the day running totals begin. */
export async function linesOf({ period, report, status, ...of }: Found) {
  const { unitId } = of;
  const days = { fromOn: dayFromDb(period.fromOn), toOn: dayFromDb(period.toOn) };
  const checked = period.form.lines.map(({ indicator }) => checkedLine(indicator));
  const ids = checked.map(({ id }) => id);
  const [{ start, of: facts }, targets, rules, evidenced] = await Promise.all([
    lineFacts(db, {
      reportId: report?.id ?? null,
      unitId,
      days,
      form: period.form,
      lines: checked,
    }),
    findTargets({
      ...of,
      directions: new Map(checked.map(({ id, direction }) => [id, direction])),
    }),
    rulesAmong(db, ids, days.toOn),
    evidencedIndicators(db, { reportId: report?.id ?? null, unitId, days, lines: checked }),
  ]);
  const values = new Map(report?.values.map((value) => [value.indicatorId, value]));
  const cells = Object.fromEntries([...values].map(([id, { typed }]) => [id, typed]));
  const doubts = doubtsInReport(checked, { cells, facts, rules, evidenced, period: period.label });
  const causes = new Map(
    status === "returned" ? report?.returns[0]?.cells.map((cell) => [cell.indicatorId, cell]) : [],
  );
  const lines = checked.map((indicator) => ({
    indicator,
    target: targets.get(indicator.id)?.counting ?? null,
    /** The covenant's common target, in words, where there is one. */
    commonTarget: commonText(indicator, targets.get(indicator.id)?.common),
    doubts: doubts[indicator.id] ?? [],
    /** Of a line that must be shown by something, whether it is; null where nothing is asked for, as of quick figures. */
    isShown:
      indicator.requiresEvidence && !facts.get(indicator.id)?.isQuick
        ? evidenced.has(indicator.id)
        : null,
    /** Why this line was returned, until it is sent anew. */
    cause: causes.get(indicator.id)?.cause ?? null,
    causeWords: causes.get(indicator.id)?.words ?? "",
    ...figuresOf(indicator, facts.get(indicator.id) ?? noFacts, {
      status,
      value: values.get(indicator.id),
    }),
  }));
  return { start, lines, rules };
}

type Indicator = Found["period"]["form"]["lines"][number]["indicator"];

function checkedLine({ plausibleFrom, plausibleTo, ...indicator }: Indicator) {
  return { ...indicator, bounds: boundsOf({ plausibleFrom, plausibleTo }) };
}

type Measured = Parameters<typeof targetText>[0]["indicator"];

function commonText(indicator: Measured, amount: Amount | null | undefined) {
  return amount ? targetText({ indicator, amount }) : null;
}

type Value = NonNullable<Found["report"]>["values"][number];

/** What was typed; what it adds, what the period comes to with other forms' figures, and the year so far. */
function figuresOf(
  indicator: Pick<Indicator, "periodCombination">,
  facts: Facts,
  { status, value }: { status: ReportStatus; value: Value | undefined },
) {
  const amount = value ? amountOfColumns(value) : null;
  const qualifier = value?.qualifier ?? ("exact" as const);
  const typed = value?.typed ?? "";
  return {
    facts,
    typed,
    /** Why an unusual figure stands. */
    note: value?.note ?? "",
    amount,
    ...comesTo(indicator, { typed, own: amount && { amount, qualifier } }, facts),
    /** What was sent the time before, where this time it is something else. */
    before: value ? changedFrom(status, value) : null,
  };
}

/** Said to whoever checks what was sent once more. */
function changedFrom(
  status: ReportStatus,
  { typed, revisions }: { typed: string; revisions: readonly { typed: string }[] },
) {
  const [, before] = revisions;
  const isSent = status === "submitted" || status === "verified" || status === "locked";
  return isSent && before && before.typed !== typed ? before.typed : null;
}
