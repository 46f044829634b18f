import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import {
  amountOfColumns,
  combinePeriods,
  combineUnits,
  definedSum,
  type Figure,
  type Total,
} from "@/lib/indicator/rules";
import { canReadReport, canReadTotals } from "../policy";

/**
 * What a cluster's units reported for a year, added up: per indicator the cluster's total and, for those who may read the
 * units' reports, each unit's figure in the order of the decision; defined sums stand in the place of their parts. With it
 * the coverage (units that sent, units confirmed) and the moment it was read. Null when there is no such year for this actor.
 */
export async function getYearFigures(actor: Actor, clusterYearId: string) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear || !canReadTotals(actor, clusterYear)) return null;
  const [reports, sums] = await Promise.all([findReports(clusterYearId), findSums(clusterYearId)]);
  const sent = reports.filter(({ status }) => countedStates.has(status));
  const units = clusterYear.memberUnitIds;
  const rows = rowsOf(sent, { units, sums });
  const maySeeUnits = units.every((unitId) => canReadReport(actor, { unitId, clusterYear }));
  const asOf = now();
  return {
    clusterYear,
    asOf,
    today: dayOf(asOf),
    coverage: {
      units: units.length,
      sent: countUnits(sent),
      verified: countUnits(sent.filter(({ status }) => status !== "submitted")),
    },
    maySeeUnits,
    rows: maySeeUnits ? rows : rows.map((row) => ({ ...row, ofUnits: [] })),
  };
}

export type YearFigures = NonNullable<Awaited<ReturnType<typeof getYearFigures>>>;
export type FigureRow = YearFigures["rows"][number];

/** What has been sent counts, confirmed or not; coverage says how much of it is confirmed. */
const countedStates: ReadonlySet<string> = new Set(["submitted", "verified", "locked"]);

function countUnits(reports: readonly { unitId: string }[]) {
  return new Set(reports.map(({ unitId }) => unitId)).size;
}

type Indicator = Prisma.IndicatorGetPayload<{ select: typeof indicatorParts }>;
type Reports = Awaited<ReturnType<typeof findReports>>;

function rowsOf(
  reports: Reports,
  { units, sums }: { units: readonly string[]; sums: Awaited<ReturnType<typeof findSums>> },
) {
  const indicators = new Map<string, Indicator>();
  const figures = new Map<string, Figure[]>();
  for (const { unitId, indicator, ...value } of reports.flatMap(({ unitId, values }) =>
    values.map((value) => ({ unitId, ...value })),
  )) {
    const amount = amountOfColumns(value);
    indicators.set(indicator.id, indicator);
    if (!amount) continue;
    const key = `${indicator.id} ${unitId}`;
    figures.set(key, [...(figures.get(key) ?? []), { amount, qualifier: value.qualifier }]);
  }
  const ofUnit = (indicator: Indicator, unitId: string) =>
    combinePeriods(indicator, figures.get(`${indicator.id} ${unitId}`) ?? []);
  const row = (indicator: Indicator) => {
    const ofUnits = units.map((unitId) => ofUnit(indicator, unitId));
    const said = ofUnits.filter(
      (figure): figure is Figure => figure !== null && figure.qualifier !== "about",
    );
    return { indicator, ofUnits, total: combineUnits(indicator, said) };
  };
  const plain = [...indicators.values()].map(row);
  return withSums(plain, sums).sort((a, b) => a.indicator.position - b.indicator.position);
}

type Row = { indicator: Indicator; ofUnits: (Total | null)[]; total: Total | null };

/** Puts each defined sum in the place of its parts, where all of them were reported. */
function withSums(rows: Row[], sums: Awaited<ReturnType<typeof findSums>>): Row[] {
  const byId = new Map(rows.map((row) => [row.indicator.id, row]));
  const made = sums.flatMap(({ parts, ...indicator }) => {
    const rowsOfParts = parts
      .map(({ partId }) => byId.get(partId))
      .filter((row) => row !== undefined);
    if (rowsOfParts.length < parts.length || parts.length === 0) return [];
    const ofUnits = (rowsOfParts[0]?.ofUnits ?? []).map((_, unit) =>
      definedSum(rowsOfParts.map((row) => row.ofUnits[unit] ?? null)),
    );
    return [
      {
        indicator,
        ofUnits,
        total: definedSum(rowsOfParts.map(({ total }) => total)),
        replaced: parts.map(({ partId }) => partId),
      },
    ];
  });
  const replaced = new Set(made.flatMap((sum) => sum.replaced));
  return [
    ...rows.filter(({ indicator }) => !replaced.has(indicator.id)),
    ...made.map(({ replaced: _, ...row }) => row),
  ];
}

const indicatorParts = {
  id: true,
  code: true,
  groupCode: true,
  groupName: true,
  position: true,
  name: true,
  unitOfMeasure: true,
  type: true,
  unitCombination: true,
  periodCombination: true,
  direction: true,
} as const satisfies Prisma.IndicatorSelect;

/** Official reports only: weekly and one-off figures are quick figures, never in totals. */
function findReports(clusterYearId: string) {
  return db.progressReport.findMany({
    where: { clusterYearId, period: { form: { rhythm: { notIn: ["week", "oneOff"] } } } },
    select: {
      unitId: true,
      status: true,
      values: {
        select: {
          qualifier: true,
          whole: true,
          quantity: true,
          numerator: true,
          denominator: true,
          text: true,
          indicator: { select: indicatorParts },
        },
      },
    },
    orderBy: { period: { toOn: "asc" } },
  });
}

function findSums(clusterYearId: string) {
  return db.indicator.findMany({
    where: { parts: { some: { part: { values: { some: { report: { clusterYearId } } } } } } },
    select: {
      ...indicatorParts,
      parts: { select: { partId: true }, orderBy: { position: "asc" } },
    },
  });
}
