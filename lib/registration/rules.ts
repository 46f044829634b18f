import type { Phase, RegistrationStatus } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

type Registration = { status: RegistrationStatus; revision: number; phase: Phase };

/** Whether targets may be typed: while the year is being prepared or registered, until they are sent. */
export function registeringRefusal(
  { status, revision, phase }: Registration,
  based: { revision: number },
): RefusalCode | null {
  if (status === "verified") return "registration.alreadyVerified";
  if (status === "submitted") return "registration.alreadySubmitted";
  if (phase !== "preparing" && phase !== "registering") return "registration.windowOver";
  return revision === based.revision ? null : "registration.changedMeanwhile";
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
