import type { Actor } from "@/lib/auth/actor";
import { actsAs, isAdministratorOf, overseesFrom, worksAt } from "@/lib/auth/policy";
import {
  type ClusterYearScope,
  isDeputyOf,
  isLeadOf,
  isSecretaryOf,
  mayReadYear,
  supervises,
} from "@/lib/cluster/policy";
import type { Phase } from "@/lib/db/generated/enums";

type OfUnit = { unitId: string; clusterYear: ClusterYearScope & { phase: Phase } };

/** The unit's officer and its head type figures. */
export function canEnterReport(actor: Actor, report: Pick<OfUnit, "unitId">) {
  return actsAs(actor, "unitReporter", "unitLeader") && worksAt(actor, report.unitId);
}

/** Only the unit's head sends. */
export function canSubmitReport(actor: Actor, report: OfUnit) {
  return actsAs(actor, "unitLeader") && worksAt(actor, report.unitId);
}

/** The cluster's secretariat, its deputy, and the boards of the office confirm; whose own unit it is, the rule refuses. */
export function canCheckReport(actor: Actor, { clusterYear }: OfUnit) {
  return (
    isSecretaryOf(actor, clusterYear) ||
    isDeputyOf(actor, clusterYear) ||
    (actsAs(actor, "citySpecialist", "boardHead") && overseesFrom(actor, clusterYear.ownerPath))
  );
}

/**
 * A unit reads its own; the secretariat, the leadership and the office read every unit's. The other members read it once
 * the year is closed: what was reported has then been read out at the conference.
 */
export function canReadReport(actor: Actor, report: OfUnit) {
  const { clusterYear } = report;
  return (
    (worksAt(actor, report.unitId) && !actsAs(actor, "viewer", "residentialReporter")) ||
    (clusterYear.phase === "closed" && mayReadYear(actor, clusterYear)) ||
    isSecretaryOf(actor, clusterYear) ||
    isLeadOf(actor, clusterYear) ||
    isDeputyOf(actor, clusterYear) ||
    supervises(actor, clusterYear) ||
    overseesFrom(actor, clusterYear.ownerPath) ||
    isAdministratorOf(actor, clusterYear.ownerPath)
  );
}

/** The cluster's totals are every member's; the split over units is for those who may read each unit's report. */
export function canReadTotals(actor: Actor, clusterYear: ClusterYearScope) {
  return mayReadYear(actor, clusterYear);
}

/** Forms and their periods are kept by the administrators and specialists of the unit that owns them. */
export function canKeepForms(actor: Actor, owner: { path: readonly string[] }) {
  return (
    isAdministratorOf(actor, owner.path) ||
    (actsAs(actor, "citySpecialist") && overseesFrom(actor, owner.path))
  );
}

/** Figures for other units, by a document they sent: the cluster's secretariat and the specialists of its office. */
export function canEnterForUnits(actor: Actor, clusterYear: ClusterYearScope) {
  return (
    isSecretaryOf(actor, clusterYear) ||
    (actsAs(actor, "citySpecialist") && overseesFrom(actor, clusterYear.ownerPath))
  );
}

/** Figures of years gone by are brought in by those who keep the forms. */
export function canBringHistory(actor: Actor, { ownerPath }: { ownerPath: readonly string[] }) {
  return canKeepForms(actor, { path: ownerPath });
}
