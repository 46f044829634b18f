import "server-only";
import { findStandingTargets } from "@/lib/covenant/queries/standing-targets";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Direction, IndicatorType } from "@/lib/db/generated/enums";
import { plainText } from "@/lib/figure/labels";
import { checkedParts } from "@/lib/figure/queries/checked-indicators";
import { amountOfColumns, assignedAmount } from "@/lib/indicator/rules";
import { targetsOf } from "@/lib/indicator/rules/targets";
import { askedLines, standingParts } from "../asked-lines";

export async function findPeriod(id: string, unitId: string) {
  const period = await db.reportingPeriod.findUnique({
    where: { id },
    select: {
      id: true,
      formId: true,
      year: true,
      label: true,
      fromOn: true,
      toOn: true,
      opensAt: true,
      dueAt: true,
      graceDays: true,
      lockDays: true,
      extensions: {
        where: { unitId },
        select: { dueAt: true, reason: true },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: 1,
      },
      form: {
        select: {
          id: true,
          name: true,
          rhythm: true,
          route: true,
          yearMonth: true,
          yearDay: true,
          lines: {
            select: {
              indicator: {
                select: {
                  ...checkedParts,
                  ...standingParts,
                  groupCode: true,
                  groupName: true,
                  unitOfMeasure: true,
                  definition: true,
                  example: true,
                  sentence: true,
                  direction: true,
                },
              },
            },
            orderBy: { position: "asc" },
          },
        },
      },
    },
  });
  if (!period) return null;
  const { asked, ended } = await askedLines(db, period, period.form.lines);
  return {
    ...{ ...period, form: { ...period.form, lines: asked } },
    ended: ended.map(({ line, ...said }) => ({ ...said, indicator: line.indicator })),
  };
}

export function findReport(periodId: string, unitId: string) {
  return db.progressReport.findUnique({
    where: { periodId_unitId: { periodId, unitId } },
    select: {
      id: true,
      status: true,
      revision: true,
      returnReason: true,
      returnDueAt: true,
      submittedAt: true,
      timelyAt: true,
      verifiedAt: true,
      values: {
        select: {
          indicatorId: true,
          typed: true,
          note: true,
          qualifier: true,
          whole: true,
          quantity: true,
          numerator: true,
          denominator: true,
          text: true,
          revisions: {
            where: { kind: "sent" },
            select: { typed: true },
            orderBy: [{ at: "desc" }, { id: "desc" }],
            take: 2,
          },
        },
      },
      returns: {
        select: {
          at: true,
          cells: { select: { indicatorId: true, cause: true, words: true } },
        },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: 1,
      },
    },
  });
}

/**
 * The cluster year a unit's figures of a period count in: where it was a member on the period's last day, of a cluster under
 * the office whose form it is. Null for another office's form, for one that does not ask the unit, and for a unit in no cluster.
 */
export async function findClusterYearId(
  client: Pick<Prisma.TransactionClient, "$queryRaw">,
  { periodId, unitId }: { periodId: string; unitId: string },
) {
  const [row] = await client.$queryRaw<{ id: string }[]>`
    select y.id from reporting_periods p
    join report_forms f on f.id = p.form_id
    join cluster_years y on y.year = p.year
    join clusters c on c.id = y.cluster_id
    join cluster_memberships m on m.cluster_id = y.cluster_id and m.unit_id = ${unitId}::uuid
      and daterange(m.from_on, m.to_on, '[]') @> p.to_on
    where p.id = ${periodId}::uuid and f.owner_unit_id = any(unit_path(c.owner_unit_id, p.to_on))
      and form_asks(f.id, c.id, m.unit_id)
    order by m.cluster_kind limit 1`;
  return row?.id ?? null;
}

type Asked = { clusterYearId: string; unitId: string; directions: ReadonlyMap<string, Direction> };

/**
 * What a unit is to reach this year, by indicator: the stricter of what it registered, sent or not, and what is asked of it (its own
 * assigned target, or else the covenant's common one), with that common one.
 */
export async function findTargets({ directions, ...key }: Asked) {
  const [registered, common] = await Promise.all([
    db.registeredTarget.findMany({ where: { registration: key } }),
    findStandingTargets(key),
  ]);
  const own = new Map(registered.map((target) => [target.indicatorId, target]));
  const found = [...directions].map(([indicatorId, direction]) => {
    const target = own.get(indicatorId);
    const given = {
      assigned: target ? assignedAmount(target) : null,
      common: common.get(indicatorId) ?? null,
      registered: target ? amountOfColumns(target) : null,
    };
    const { counting } = targetsOf(given, direction);
    return [indicatorId, { counting, common: given.common }] as const;
  });
  return new Map(found);
}

type EndedLine = {
  name: string;
  toOn: Day;
  successorName: string | null;
  indicator: { id: string; direction: Direction; type: IndicatorType };
};

/** What ended with the period before, with the year's target that stays behind with it: a successor has none until it is set. */
export async function endedWith(ended: readonly EndedLine[], key: Omit<Asked, "directions">) {
  if (ended.length === 0) return [];
  const directions = new Map(ended.map(({ indicator }) => [indicator.id, indicator.direction]));
  const targets = await findTargets({ ...key, directions });
  return ended.map(({ indicator, ...said }) => {
    const target = targets.get(indicator.id)?.counting ?? null;
    return { ...said, target: target && plainText(indicator.type, target) };
  });
}

/** The columns somebody keeps open beside what is typed. */
export async function findEntryColumns(personId: string) {
  const kept = await db.entryColumns.findUnique({
    where: { personId },
    select: { previous: true, lastYear: true },
  });
  return kept ?? { previous: false, lastYear: false };
}
