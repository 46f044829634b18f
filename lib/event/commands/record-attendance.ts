import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canKeepEvents } from "../policy";
import { attendanceRefusal } from "../rules";
import type { RecordAttendanceInput } from "../schema";
import { lockEvent } from "./lock-event";

/**
 * Writes down which units were present at an event and by whom, in place of what was written before.
 * Refuses as `attendanceRefusal` does.
 */
export function recordAttendance(actor: Actor, { eventId, present }: RecordAttendanceInput) {
  return transaction(async (tx) => {
    const { event, clusterYear } = await lockEvent(tx, eventId);
    authorize(canKeepEvents(actor, clusterYear));
    const members = await listYearMembers(tx, clusterYear.id, dayOf(event.startsAt));
    const presentUnitIds = present.map(({ unitId }) => unitId);
    refuse(
      attendanceRefusal(event, {
        ...clusterYear,
        memberUnitIds: members.map(({ id }) => id),
        presentUnitIds,
        today: dayOf(now()),
      }),
      { day: dayText(dayOf(event.startsAt)) },
    );
    await tx.eventAttendance.deleteMany({ where: { eventId } });
    await tx.eventAttendance.createMany({
      data: present.map((unit) => ({ eventId, ...unit, recordedAt: now() })),
    });
    record(tx, actor, {
      type: "event.attendanceRecorded",
      clusterYearId: clusterYear.id,
      eventId,
      unitIds: presentUnitIds,
    });
  });
}
