import { z } from "zod";
import { activityEvents } from "./events/activity";
import { areaSheetEvents } from "./events/area-sheet";
import { clusterEvents } from "./events/cluster";
import { covenantEvents } from "./events/covenant";
import { electionEvents } from "./events/election";
import { evidenceEvents } from "./events/evidence";
import { handoverEvents } from "./events/handover";
import { honorEvents } from "./events/honor";
import { ownFormEvents } from "./events/own-form";
import { paperSigningEvents } from "./events/paper-signing";
import { personEvents } from "./events/person";
import { reportEvents } from "./events/report";
import { signedCopyEvents } from "./events/signed-copy";
import { textEvents } from "./events/text";
import { unitEvents } from "./events/unit";

/** What can be on record: one entry per fact worth proving later, past tense, never a ballot's content. */
export const auditEvent = z.discriminatedUnion("type", [
  ...unitEvents,
  ...activityEvents,
  ...areaSheetEvents,
  ...ownFormEvents,
  ...evidenceEvents,
  ...paperSigningEvents,
  ...personEvents,
  ...clusterEvents,
  ...covenantEvents,
  ...electionEvents,
  ...handoverEvents,
  ...honorEvents,
  ...reportEvents,
  ...signedCopyEvents,
  ...textEvents,
]);

export type AuditEvent = z.infer<typeof auditEvent>;

/** The chain an event belongs to. */
export function chainOf(event: AuditEvent) {
  return "clusterYearId" in event
    ? `clusterYear:${event.clusterYearId}`
    : `owner:${event.ownerUnitId}`;
}

/** Every record an event speaks of: the values of its fields that end in Id or Ids. */
export function subjectsOf(event: AuditEvent) {
  const ids = Object.entries(event).flatMap(([field, value]): unknown[] =>
    /Ids?$/.test(field) ? [value].flat() : [],
  );
  return [...new Set(ids.filter((id): id is string => typeof id === "string"))];
}
