import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { lockEvent } from "@/lib/event/commands/lock-event";
import { canKeepEvents } from "@/lib/event/policy";
import { keepFile } from "@/lib/file/commands/keep-file";
import { receiveFile } from "@/lib/file/commands/receive-file";
import { scans } from "@/lib/file/rules";
import { authorize, refuse } from "@/lib/refusal";
import { adoptingRefusal } from "../rules";
import type { AdoptScoreTableInput } from "../schema";

/**
 * Puts on record the table of points that a conference adopted: the signed paper (PDF or picture), totals in points and ranks as
 * typed from it, the show of hands. Gives its id; one adopted before stays on record and no longer stands. Refuses `notAllowed`, a
 * file that is neither, and as `adoptingRefusal` does.
 */
export async function adoptScoreTable(
  actor: Actor,
  { table, rows, ...hands }: AdoptScoreTableInput,
) {
  await authorizeAt(actor, hands.eventId);
  const received = await receiveFile(table, scans);
  return transaction(async (tx) => {
    const { event, clusterYear } = await lockEvent(tx, hands.eventId);
    authorize(canKeepEvents(actor, clusterYear));
    const heldOn = dayOf(event.startsAt);
    const members = await listYearMembers(tx, clusterYear.id, heldOn);
    const at = { ...clusterYear, ...event, heldOn, today: dayOf(now()) };
    const memberUnitIds = members.map(({ id }) => id);
    const unitIds = rows.map(({ unitId }) => unitId);
    refuse(adoptingRefusal({ ...hands, unitIds }, { ...at, memberUnitIds }), {
      ...{ day: dayText(heldOn), present: `${hands.presentUnits}`, members: `${members.length}` },
    });
    const file = await keepFile(tx, actor, received);
    const { id: tableId } = await tx.scoreTable.create({
      data: {
        ...{ ...hands, clusterYearId: clusterYear.id, fileId: file.id, adoptedAt: now() },
        ...{ personId: actor.personId, personName: actor.name },
        rows: { create: rows },
      },
      select: { id: true },
    });
    record(tx, actor, {
      type: "scoreTable.adopted",
      ...{ clusterYearId: clusterYear.id, eventId: event.id, tableId, fileHash: file.sha256 },
      rows: rows.map(({ unitId, total, rank }) => ({ unitId, total, rank })),
    });
    return tableId;
  });
}

/** Before anything is laid on the disk. */
async function authorizeAt(actor: Actor, eventId: string) {
  const event = await db.clusterEvent.findUnique({
    where: { id: eventId },
    select: { clusterYearId: true },
  });
  const clusterYear = event && (await loadClusterYearScope(event.clusterYearId));
  authorize(clusterYear !== null && canKeepEvents(actor, clusterYear));
}
