import "server-only";
import { activitySums } from "@/lib/activity/queries/activity-sums";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { amountOfColumns } from "@/lib/indicator/rules";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { entryBehind } from "../on-behalf-rules";
import { canReadReport } from "../policy";

/**
 * One figure as a unit reported it: what it says, how it was typed, and what became of it, latest first: whose act, who typed it,
 * what stood until then and why; a sending with the document by which somebody else had entered it. With it how many activities of
 * its days are on record, and the report it stands in. Null when there is none for this actor.
 */
export async function getValue(actor: Actor, valueId: string) {
  const value = await db.indicatorValue.findUnique({ where: { id: valueId }, select: parts });
  if (!value) return null;
  const { report, indicator, unitId, revisions, ...said } = value;
  const clusterYear = await loadClusterYearScope(report.clusterYearId);
  if (!clusterYear || !canReadReport(actor, { unitId, clusterYear })) return null;
  const days = { fromOn: dayFromDb(value.fromOn), toOn: dayFromDb(value.toOn) };
  const [names, people, activities, areas, entries] = await Promise.all([
    namesOfUnits([unitId], days.toOn),
    db.person.findMany({
      where: {
        id: {
          in: revisions.flatMap(({ personId, typedById }) => [personId, typedById ?? personId]),
        },
      },
      select: { id: true, fullName: true },
    }),
    activitySums(db, unitId, [{ ...days, indicatorId: indicator.id }]),
    db.areaFigure.count({
      where: { indicatorId: indicator.id, sheet: { periodId: report.period.id, unitId } },
    }),
    db.entryOnBehalf.findMany({
      where: { reportId: report.id, lines: { some: { indicatorId: indicator.id } } },
      select: onBehalfParts,
      orderBy: [{ at: "desc" }, { id: "desc" }],
    }),
  ]);
  const unit = names.get(unitId);
  if (!unit) return null;
  const { period, ...state } = report;
  const enteredBy = (typed: string, by?: Date) =>
    entryBehind(entries, { indicatorId: indicator.id, typed }, by);
  return {
    ...{ ...said, ...days, unit, indicator, clusterYear, period, report: state },
    figure: withAmount(value),
    evidence: activities.get(indicator.id) ?? null,
    /** Whether residential areas said something for it. */
    hasAreaSheet: areas > 0,
    /** By which document somebody else entered what it says now. */
    onBehalf: enteredBy(value.typed),
    revisions: revisions.map(({ personId, typedById, ...revision }) => ({
      ...revision,
      person: nameOf(people, personId),
      /** Null where the same person typed it. */
      typist: typedById && nameOf(people, typedById),
      onBehalf: revision.kind === "sent" ? enteredBy(revision.typed, revision.at) : null,
    })),
  };
}

function nameOf(people: readonly { id: string; fullName: string }[], personId: string) {
  return people.find(({ id }) => id === personId)?.fullName ?? "";
}

export type ValueView = NonNullable<Awaited<ReturnType<typeof getValue>>>;

function withAmount(value: Prisma.IndicatorValueGetPayload<{ select: typeof parts }>) {
  const amount = amountOfColumns(value);
  return amount && { amount, qualifier: value.qualifier };
}

const onBehalfParts = {
  ...{ source: true, enteredBy: true, at: true, contradictedAt: true },
  lines: { select: { indicatorId: true, typed: true } },
} as const;

const parts = {
  id: true,
  unitId: true,
  fromOn: true,
  toOn: true,
  qualifier: true,
  noneArose: true,
  whole: true,
  quantity: true,
  numerator: true,
  denominator: true,
  text: true,
  typed: true,
  mode: true,
  note: true,
  indicator: {
    select: {
      id: true,
      name: true,
      unitOfMeasure: true,
      type: true,
      definition: true,
      example: true,
    },
  },
  report: {
    select: {
      id: true,
      status: true,
      clusterYearId: true,
      submittedAt: true,
      verifiedAt: true,
      period: { select: { id: true, label: true } },
    },
  },
  revisions: {
    select: {
      ...{ id: true, kind: true, before: true, typed: true, reason: true, source: true },
      ...{ personId: true, typedById: true, at: true },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  },
} as const satisfies Prisma.IndicatorValueSelect;
