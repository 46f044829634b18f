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
import type { Phase, ReportRoute } from "@/lib/db/generated/enums";
import type { Side } from "./path-rules";

type OfUnit = { unitId: string; clusterYear: ClusterYearScope & { phase: Phase } };

/** The unit's officer and its head type figures. */
export function canEnterReport(actor: Actor, report: Pick<OfUnit, "unitId">) {
  return actsAs(actor, "unitReporter", "unitLeader") && worksAt(actor, report.unitId);
}

/** The unit's head sends; its officer where the head has allowed it. */
export function canSubmitReport(actor: Actor, report: OfUnit & { permission?: unknown }) {
  const mayOfficer = Boolean(report.permission) && actsAs(actor, "unitReporter");
  return (actsAs(actor, "unitLeader") || mayOfficer) && worksAt(actor, report.unitId);
}

/** The unit's head allows its officer to send, and takes that back. */
export function canPermitSending(actor: Actor, unitId: string) {
  return actsAs(actor, "unitLeader") && worksAt(actor, unitId);
}

/**
 * For whom somebody confirms, by the form's route: the cluster's secretariat and its deputy where it goes through the
 * cluster, the office's boards always (a cluster without anyone else is theirs); null for everyone else. Whose own unit it
 * is, the rule refuses.
 */
export function checkingSide(
  actor: Actor,
  { clusterYear, route = "cluster" }: Routed,
): Side | null {
  const isCluster = isSecretaryOf(actor, clusterYear) || isDeputyOf(actor, clusterYear);
  if (isCluster && route !== "office") return "cluster";
  return isOnBoard(actor, clusterYear) ? "office" : null;
}

type Routed = OfUnit & { route?: ReportRoute };

export function canCheckReport(actor: Actor, report: Routed) {
  return checkingSide(actor, report) !== null;
}

/** The level above locks what was confirmed, and decides whether something closed is opened again. */
export function canReopenReport(actor: Actor, { clusterYear }: OfUnit) {
  return isOnBoard(actor, clusterYear);
}

function isOnBoard(actor: Actor, { ownerPath }: ClusterYearScope) {
  return actsAs(actor, "citySpecialist", "boardHead") && overseesFrom(actor, ownerPath);
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
    canReadEveryReport(actor, clusterYear)
  );
}

/** Those who read every unit's report of a year, whatever their own unit. */
export function canReadEveryReport(actor: Actor, clusterYear: ClusterYearScope) {
  return (
    isSecretaryOf(actor, clusterYear) ||
    isLeadOf(actor, clusterYear) ||
    isDeputyOf(actor, clusterYear) ||
    supervises(actor, clusterYear) ||
    overseesFrom(actor, clusterYear.ownerPath) ||
    isAdministratorOf(actor, clusterYear.ownerPath)
  );
}

/** Who sees over clusters who is late: all but the units' own people and viewers. */
export function seesWhoIsLate(actor: Actor) {
  return !actsAs(actor, "unitReporter", "unitLeader", "residentialReporter", "viewer");
}

/** Reminding the others is the secretariat's, the leadership's, and the office's boards'. */
export function canChase(actor: Actor, clusterYear: ClusterYearScope) {
  return (
    isSecretaryOf(actor, clusterYear) ||
    isLeadOf(actor, clusterYear) ||
    isDeputyOf(actor, clusterYear) ||
    (actsAs(actor, "citySpecialist", "boardHead") && overseesFrom(actor, clusterYear.ownerPath))
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

/** The boards of the office that owns a form close a whole period of it. */
export function canLockPeriod(actor: Actor, owner: { path: readonly string[] }) {
  return actsAs(actor, "citySpecialist", "boardHead") && overseesFrom(actor, owner.path);
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
