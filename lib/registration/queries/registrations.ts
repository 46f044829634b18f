import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { daysOfYear } from "@/lib/cluster/rules";
import { findStandingTargets } from "@/lib/covenant/queries/standing-targets";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { canReadAwards } from "@/lib/honor/policy";
import { nearestDay } from "@/lib/spans";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import {
  canAssignTargets,
  canCheckRegistration,
  canReadRegistration,
  canRegister,
  canSendRegistration,
} from "../policy";
import {
  assignedAbove,
  assignedMark,
  checkingRefusal,
  hasMissedWindow,
  registeringRefusal,
} from "../rules/path";
import { findAdjustments } from "./adjustments";
import { findResent } from "./resent";
import { findYearlyIndicators, lineOf } from "./target-lines";
import { checkedUndertakings } from "./undertakings";

type Key = { clusterYearId: string; unitId: string };

const notBegun = {
  ...{ id: null, status: "draft" as const, revision: 0, returnReason: null, submittedAt: null },
  ...{ targets: [], undertakings: [], returns: [] },
};

/**
 * A unit's registration for a year as one person sees it: every indicator of the office's yearly forms with what was
 * assigned, what the covenant asks of all, what was registered and which of them counts; honors with how their conditions
 * stand (withheld from other units), models and works; why lines came back; what was asked to be changed since; and what
 * this person may do. Null when there is none for them.
 */
export async function getRegistration(actor: Actor, key: Key) {
  const clusterYear = await loadClusterYearScope(key.clusterYearId);
  if (!clusterYear?.memberUnitIds.includes(key.unitId)) return null;
  const subject = { unitId: key.unitId, clusterYear };
  if (!canReadRegistration(actor, subject)) return null;
  const found = (await findRegistration(key)) ?? notBegun;
  const { targets, undertakings, returns, ...state } = found;
  const returned = new Map(
    state.status === "returned"
      ? returns[0]?.lines.map(({ lineId, reason }) => [lineId, reason])
      : [],
  );
  const commonTargets = await findStandingTargets(key);
  const [indicators, names, honors, adjustments, readsRecords] = await Promise.all([
    findYearlyIndicators({
      ...subject,
      commonIds: [...commonTargets.keys()],
    }),
    namesOfUnits([key.unitId], nearestDay(daysOfYear(clusterYear.year), dayOf(now()))),
    checkedUndertakings({ ...subject, undertakings }),
    findAdjustments(actor, state.id, subject),
    mayReadRecords(actor, subject),
  ]);
  const targetOf = new Map(targets.map((target) => [target.indicatorId, target]));
  const above = assignedAbove(targets, {
    ...{ byUnitId: actor.capacity.unitId, ownerPath: clusterYear.ownerPath },
  });
  const unit = names.get(key.unitId);
  if (!unit) return null;
  return {
    ...state,
    ...subject,
    unit,
    lines: indicators.map((indicator) => ({
      indicator,
      ...lineOf(indicator, {
        target: targetOf.get(indicator.id),
        common: commonTargets.get(indicator.id),
      }),
      returned: returned.get(indicator.id) ?? null,
      isAssignedAbove: above.some(({ indicatorId }) => indicatorId === indicator.id),
    })),
    assignedMark: assignedMark(targets),
    undertakings: honors.undertakings.map((row) => ({
      ...row,
      // How someone was rated or disciplined shows in the answers: for whoever may read the record itself, or has to check it.
      check: readsRecords ? row.check : ("withheld" as const),
      returned: returned.get(row.id) ?? null,
    })),
    honorOptions: honors.options,
    /** What changed since it was returned, for whoever checks it again. */
    resent: await findResent(state, returns[0]),
    adjustments,
    viewer: {
      mayRegister: canRegister(actor, subject),
      maySend: canSendRegistration(actor, subject),
      registering: registeringRefusal({ ...state, phase: clusterYear.phase }, state),
      mayCheck: canCheckRegistration(actor, subject),
      mayAssign: canAssignTargets(actor, subject) && clusterYear.phase !== "closed",
      checking: checkingRefusal(
        { ...state, unitId: key.unitId },
        { unitId: actor.capacity.unitId, revision: state.revision },
      ),
      isLate: hasMissedWindow({ ...state, phase: clusterYear.phase }),
      mayAdjust:
        canSendRegistration(actor, subject) &&
        (state.status === "verified" || hasMissedWindow({ ...state, phase: clusterYear.phase })) &&
        clusterYear.phase !== "closed" &&
        adjustments.every(({ decidedAt }) => decidedAt !== null),
    },
  };
}

/** Whether someone reads how the unit and its people were rated and disciplined, or has to check what hangs on it. */
async function mayReadRecords(actor: Actor, subject: Parameters<typeof canCheckRegistration>[1]) {
  if (canCheckRegistration(actor, subject)) return true;
  const { unitId } = subject;
  const path = (await pathsOf(db, [unitId])).get(unitId) ?? [];
  return canReadAwards(actor, { id: unitId, path });
}

export type RegistrationView = NonNullable<Awaited<ReturnType<typeof getRegistration>>>;

function findRegistration(key: Key) {
  return db.registration.findUnique({
    where: { clusterYearId_unitId: key },
    select: {
      ...{ id: true, status: true, revision: true, returnReason: true, submittedAt: true },
      targets: true,
      undertakings: {
        select: {
          ...{ id: true, part: true, honorId: true, recipient: true, name: true, detail: true },
          honor: { select: { code: true, name: true } },
        },
        orderBy: { position: "asc" },
      },
      returns: {
        select: { reason: true, lines: { select: { lineId: true, reason: true } } },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: 1,
      },
    },
  });
}
