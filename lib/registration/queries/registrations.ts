import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { amountOfColumns, countingTarget } from "@/lib/indicator/rules";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import {
  canCheckRegistration,
  canReadRegistration,
  canRegister,
  canSendRegistration,
} from "../policy";
import { checkingRefusal, registeringRefusal } from "../rules";

const notBegun = {
  id: null,
  status: "draft" as const,
  revision: 0,
  returnReason: null,
  submittedAt: null,
};

/**
 * A unit's registration for a year as one person sees it: every indicator of the office's yearly forms with what was
 * assigned, what was registered and which of them counts; and what this person may do. Null when there is none for them.
 */
export async function getRegistration(
  actor: Actor,
  key: { clusterYearId: string; unitId: string },
) {
  const clusterYear = await loadClusterYearScope(key.clusterYearId);
  if (!clusterYear?.memberUnitIds.includes(key.unitId)) return null;
  if (!canReadRegistration(actor, { unitId: key.unitId, clusterYear })) return null;
  const [registration, indicators, names] = await Promise.all([
    findRegistration(key),
    findYearlyIndicators(clusterYear.ownerPath),
    namesOfUnits([key.unitId], dayOf(now())),
  ]);
  const targets = new Map(registration?.targets.map((target) => [target.indicatorId, target]));
  const { targets: _, ...state } = registration ?? { ...notBegun, targets: [] };
  const subject = { unitId: key.unitId, clusterYear };
  const unit = names.get(key.unitId);
  if (!unit) return null;
  return {
    ...state,
    ...subject,
    unit,
    lines: indicators.map((indicator) => ({
      indicator,
      ...lineOf(indicator, targets.get(indicator.id)),
    })),
    viewer: {
      mayRegister: canRegister(actor, subject),
      maySend: canSendRegistration(actor, subject),
      registering: registeringRefusal({ ...state, phase: clusterYear.phase }, state),
      mayCheck: canCheckRegistration(actor, subject),
      checking: checkingRefusal(
        { ...state, unitId: key.unitId },
        { unitId: actor.capacity.unitId, revision: state.revision },
      ),
    },
  };
}

export type RegistrationView = NonNullable<Awaited<ReturnType<typeof getRegistration>>>;

/** Where each unit of a cluster year stands, in the order of the decision, as far as the actor may read it; null for strangers. */
export async function listRegistrations(actor: Actor, clusterYearId: string) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  const unitIds =
    clusterYear?.memberUnitIds.filter((unitId) =>
      canReadRegistration(actor, { unitId, clusterYear }),
    ) ?? [];
  if (!clusterYear || unitIds.length === 0) return null;
  const found = await db.registration.findMany({
    where: { clusterYearId, unitId: { in: unitIds } },
    select: {
      unitId: true,
      status: true,
      submittedAt: true,
      _count: { select: { targets: true } },
    },
  });
  const byUnit = new Map(found.map((registration) => [registration.unitId, registration]));
  return {
    clusterYear,
    units: unitIds.map((unitId) => ({ unitId, registration: byUnit.get(unitId) ?? null })),
  };
}

type Target = NonNullable<Awaited<ReturnType<typeof findRegistration>>>["targets"][number];
type Indicator = Awaited<ReturnType<typeof findYearlyIndicators>>[number];

function lineOf(indicator: Indicator, target: Target | undefined) {
  if (!target) return { typed: "", registered: null, assigned: null, counting: null };
  const registered = amountOfColumns(target);
  const assigned = amountOfColumns({
    whole: target.assignedWhole,
    quantity: target.assignedQuantity,
    numerator: target.assignedNumerator,
    denominator: target.assignedDenominator,
  });
  return {
    typed: target.typed,
    registered,
    assigned,
    counting: countingTarget(assigned, registered, indicator.direction),
  };
}

function findRegistration(key: { clusterYearId: string; unitId: string }) {
  return db.registration.findUnique({
    where: { clusterYearId_unitId: key },
    select: {
      id: true,
      status: true,
      revision: true,
      returnReason: true,
      submittedAt: true,
      targets: true,
    },
  });
}

function findYearlyIndicators(ownerPath: readonly string[]) {
  return db.indicator.findMany({
    where: {
      ownerUnitId: { in: [...ownerPath] },
      formLines: { some: { form: { rhythm: "year" } } },
    },
    select: {
      id: true,
      groupCode: true,
      groupName: true,
      name: true,
      unitOfMeasure: true,
      type: true,
      direction: true,
    },
    orderBy: { position: "asc" },
  });
}
