import type { HonorSubject, Phase, RegistrationStatus } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

type Registration = { status: RegistrationStatus; revision: number; phase: Phase };

/** Whether it may be typed: while the year is being prepared or registered, until it is sent; what came back is mended as long as the year runs. */
export function registeringRefusal(
  { status, revision, phase }: Registration,
  based: { revision: number },
): RefusalCode | null {
  if (status === "verified") return "registration.alreadyVerified";
  if (status === "submitted") return "registration.alreadySubmitted";
  const isOpen = phase === "preparing" || phase === "registering";
  const isMended = status === "returned" && phase === "running";
  if (!isOpen && !isMended) return "registration.windowOver";
  return revision === based.revision ? null : "registration.changedMeanwhile";
}

/** Not sent, or not mended, while it could be: what the unit undertakes is now asked for with a reason. */
export function hasMissedWindow({ status, phase }: Pick<Registration, "status" | "phase">) {
  const over = registeringRefusal({ status, phase, revision: 0 }, { revision: 0 });
  return over === "registration.windowOver" && phase !== "closed";
}

/** Sending asks for at least one target, each of them a figure. */
export function sendingRefusal(
  registration: Registration,
  based: { revision: number },
  targets: number,
): RefusalCode | null {
  return registeringRefusal(registration, based) ?? (targets === 0 ? "registration.empty" : null);
}

/** Confirming or returning; nobody confirms their own unit's. */
export function checkingRefusal(
  registration: Pick<Registration, "status" | "revision"> & { unitId: string },
  by: { unitId: string | null; revision: number },
): RefusalCode | null {
  if (registration.status === "verified") return "registration.alreadyVerified";
  if (registration.status !== "submitted") return "registration.notSubmitted";
  if (registration.unitId === by.unitId) return "registration.ownUnit";
  return registration.revision === by.revision ? null : "registration.changedMeanwhile";
}

type Lines = {
  targets: readonly { indicatorId: string; typed: string }[];
  undertakings: readonly { id: string }[];
};

/** Reasons are given to lines that the registration has. */
export function otherLineRefusal(
  { targets, undertakings }: Lines,
  lineIds: readonly string[],
): RefusalCode | null {
  const known = new Set([
    ...targets.map(({ indicatorId }) => indicatorId),
    ...undertakings.map(({ id }) => id),
  ]);
  return lineIds.every((id) => known.has(id)) ? null : "registration.otherLine";
}

/** An honor for people names whom it is for. */
export function undertakingRefusal(
  honor: { subject: HonorSubject },
  { recipient }: { recipient: string | null },
): RefusalCode | null {
  return honor.subject === "individual" && recipient === null ? "registration.personMissing" : null;
}

type Cell = { indicatorId: string; assignedByUnitId: string | null };

/**
 * The targets that a unit above this one assigned: they are not this one's to change or take back. `ownerPath`: the owner of the cluster
 * first, the root last. A unit that is no longer on it keeps nothing.
 */
export function assignedAbove<Target extends Cell>(
  targets: readonly Target[],
  { byUnitId, ownerPath }: { byUnitId: string | null; ownerPath: readonly string[] },
) {
  const own = ownerPath.indexOf(byUnitId ?? "");
  return targets.filter(
    ({ assignedByUnitId }) =>
      assignedByUnitId !== null && ownerPath.indexOf(assignedByUnitId) > own,
  );
}

type Assigned = readonly { indicatorId: string; assignedTyped: string }[];

/** What a page showed as assigned, to be held against what is assigned when it comes back. */
export function assignedMark(targets: Assigned) {
  return targets
    .filter(({ assignedTyped }) => assignedTyped !== "")
    .map(({ indicatorId, assignedTyped }) => `${indicatorId}=${assignedTyped}`)
    .sort()
    .join(";");
}

/** Assigning is over when the year is closed; of two who assign at once the later is told. */
export function assigningRefusal(
  { phase, targets }: { phase: Phase; targets: Assigned },
  based: { seen: string },
): RefusalCode | null {
  if (phase === "closed") return "registration.yearClosed";
  return assignedMark(targets) === based.seen ? null : "registration.changedMeanwhile";
}
