import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { hangEvidence } from "@/lib/evidence/commands/hang-evidence";
import { receiveEvidence } from "@/lib/evidence/commands/receive-evidence";
import { authorize, refuse } from "@/lib/refusal";
import { canNoteActivities } from "../policy";
import { notingRefusal } from "../rules";
import type { NoteActivityInput } from "../schema";
import { keepRevision, writtenOf } from "../written";

/**
 * Notes what the actor's unit did; gives its id. Sent again under its key it is the note that is there already.
 * Files come along with it.
 * Refuses as `receiveEvidence`, and `activity.inFuture`, `activity.otherIndicator`, `activity.unclear` (beside the amount).
 */
export async function noteActivity(actor: Actor, input: NoteActivityInput) {
  const { noteKey, files = [], takenAt = [], ...note } = input;
  authorize(canNoteActivities(actor, { unitId: officeOf(actor) }));
  const received = await receiveEvidence({ files, takenAt });
  return transaction(async (tx) => {
    const unitId = officeOf(actor);
    refuse(notingRefusal(note, dayOf(now())));
    const written = await writtenOf(tx, unitId, note);
    // Two sendings of one note meet here: the second waits, and finds the first.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${noteKey}, 21))`;
    const before = await tx.activity.findUnique({
      where: { noteKey, unitId },
      select: { id: true },
    });
    if (before) return before.id;
    const { id } = await tx.activity.create({
      data: {
        ...written.words,
        ...{ unitId, personId: actor.personId, noteKey, notedAt: now() },
        amounts: { create: written.amounts },
      },
      select: { id: true },
    });
    await keepRevision(tx, actor, { activityId: id, number: 1, written });
    await hangEvidence(tx, actor, { unitId, activityId: id }, received);
    const about = { ownerUnitId: unitId, activityId: id, content: note.content };
    record(tx, actor, { type: "activity.noted", ...about, happenedOn: note.happenedOn });
    return id;
  });
}
