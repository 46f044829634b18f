import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canKeepEvents } from "../policy";
import { attendanceRefusal } from "../rules";
import type { RecordConclusionInput } from "../schema";
import { lockEvent } from "./lock-event";

/**
 * Writes down what the leader of the upper level concluded at an event; one written before stays on record and no longer
 * stands. Refuses before the event's day, while the day is not settled, and in a closed year.
 */
export function recordConclusion(actor: Actor, { eventId, ...concluded }: RecordConclusionInput) {
  return transaction(async (tx) => {
    const { event, clusterYear } = await lockEvent(tx, eventId);
    authorize(canKeepEvents(actor, clusterYear));
    const at = { ...clusterYear, memberUnitIds: [], presentUnitIds: [], today: dayOf(now()) };
    refuse(attendanceRefusal(event, at), { day: dayText(dayOf(event.startsAt)) });
    const by = { personId: actor.personId, personName: actor.name, recordedAt: now() };
    await tx.eventConclusion.create({ data: { eventId, ...concluded, ...by } });
    const { speakerName, words } = concluded;
    const clusterYearId = clusterYear.id;
    record(tx, actor, { type: "event.concluded", clusterYearId, eventId, speakerName, words });
  });
}
