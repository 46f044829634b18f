import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { clusterName } from "@/lib/cluster/labels";
import { clockOf, dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { lockDay } from "../lock-rules";
import { daysLeftOut, nextDays, nextDueOn, periodLabel } from "../period-rules";
import { canKeepForms, canLockPeriod } from "../policy";

/** The forms of the office an actor keeps them for and of those above it, with how many periods each has had. Null for everyone else. */
export async function listForms(actor: Actor) {
  const path = await keepersPath(actor);
  if (!path) return null;
  const forms = await db.reportForm.findMany({
    where: { ownerUnitId: { in: path } },
    select: {
      ...{ id: true, name: true, rhythm: true, ownerUnitId: true, toOn: true },
      _count: { select: { lines: true, periods: true, receivers: true } },
      periods: { select: { label: true, dueAt: true }, orderBy: { toOn: "desc" }, take: 1 },
    },
    orderBy: { fromOn: "desc" },
  });
  return forms.map(({ ownerUnitId, toOn, ...form }) => ({
    ...form,
    toOn: toOn && dayFromDb(toOn),
    isOwn: ownerUnitId === path[0],
  }));
}

export type ListedForm = NonNullable<Awaited<ReturnType<typeof listForms>>>[number];

/** The indicators that can stand on a form of this actor's office, in their order; defined sums are never typed. Null for everyone else. */
export async function listFormIndicators(actor: Actor) {
  const path = await keepersPath(actor);
  if (!path) return null;
  return db.indicator.findMany({
    where: { ownerUnitId: { in: path }, parts: { none: {} }, toOn: null },
    select: { code: true, name: true, unitOfMeasure: true, groupCode: true, groupName: true },
    orderBy: [{ groupCode: "asc" }, { position: "asc" }],
    distinct: ["code"],
  });
}

/** A form with its lines, whom it asks (none: all below its owner), its periods newest first, and the period it would have next. Null when not this actor's to keep. */
export async function getForm(actor: Actor, formId: string) {
  const form = await db.reportForm.findUnique({
    where: { id: formId },
    select: {
      ...{ id: true, name: true, rhythm: true, ownerUnitId: true },
      ...{ yearMonth: true, yearDay: true, toOn: true },
      receivers: {
        select: { cluster: { select: { kind: true, label: true } }, unitId: true },
        orderBy: { id: "asc" },
      },
      lines: {
        select: { indicator: { select: { id: true, name: true, unitOfMeasure: true } } },
        orderBy: { position: "asc" },
      },
      periods: {
        select: {
          ...{ id: true, label: true, fromOn: true, toOn: true, opensAt: true, dueAt: true },
          ...{ graceDays: true, lockDays: true, reports: { select: { status: true } } },
          _count: { select: { reports: true, extensions: true, areaSheets: true } },
        },
        orderBy: { toOn: "desc" },
      },
    },
  });
  const path = form && ((await pathsOf(db, [form.ownerUnitId])).get(form.ownerUnitId) ?? []);
  if (!form || !path || !canKeepForms(actor, { path })) return null;
  const periods = form.periods.map(({ reports, ...period }) => ({
    ...period,
    lockOn: lockDay(period),
    /** Confirmed and not closed for good yet. */
    confirmed: reports.filter(({ status }) => status === "verified").length,
    isUntouched: Object.values(period._count).every((count) => count === 0),
    fromOn: dayFromDb(period.fromOn),
    toOn: dayFromDb(period.toOn),
  }));
  const names = await namesOfUnits(
    form.receivers.flatMap(({ unitId }) => unitId ?? []),
    dayOf(now()),
  );
  const receivers = form.receivers.map(({ cluster, unitId }) => {
    const unit = unitId ? names.get(unitId) : null;
    return cluster ? clusterName(cluster) : unit ? placeName(unit) : "";
  });
  return {
    ...{ ...form, receivers, periods, toOn: form.toOn && dayFromDb(form.toOn) },
    next: proposalOf(form, periods[0] ?? null),
    mayLock: canLockPeriod(actor, { path }),
  };
}

export type FormView = NonNullable<Awaited<ReturnType<typeof getForm>>>;

type Last = Parameters<typeof nextDays>[1] & {
  dueAt: Date;
  graceDays: number;
  lockDays: number | null;
};

/** What the next period would be, going by the one before; days are empty for what happens once. */
function proposalOf(form: Parameters<typeof nextDays>[0], last: Last | null) {
  const { rhythm, yearMonth, yearDay } = form;
  const days = nextDays({ rhythm, yearMonth, yearDay }, last, dayOf(now()));
  const before = last && { ...last, dueOn: dayOf(last.dueAt) };
  return {
    label: days ? periodLabel(rhythm, days) : "",
    fromOn: days?.fromOn ?? null,
    toOn: days?.toOn ?? null,
    /** Up to which day the period before reached, and what lies between the two. */
    before: last && { toOn: last.toOn, leftOut: days && daysLeftOut(last, days) },
    opensOn: days?.toOn ?? dayOf(now()),
    dueOn: days ? nextDueOn(before, days) : null,
    dueClock: last ? clockOf(last.dueAt) : "17:00",
    graceDays: last?.graceDays ?? 0,
    lockDays: last?.lockDays ?? null,
  };
}

/** The path of the office whose forms the actor keeps. */
async function keepersPath(actor: Actor) {
  const { unitId } = actor.capacity;
  const path = unitId ? ((await pathsOf(db, [unitId])).get(unitId) ?? []) : [];
  return canKeepForms(actor, { path }) ? path : null;
}
