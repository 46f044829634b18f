import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { keepFile } from "@/lib/file/commands/keep-file";
import type { ReceivedEvidence } from "./receive-evidence";

type Place = { unitId: string } & (
  | { reportId: string; indicatorId: string }
  | { activityId: string }
);

/** Keeps files in the transaction of the act they hang on, whose policy has been asked; gives their names. */
export async function hangEvidence(tx: Tx, actor: Actor, place: Place, received: ReceivedEvidence) {
  const names = [];
  for (const { file, takenAt } of received) {
    const { id: fileId, name } = await keepFile(tx, actor, file);
    await tx.evidence.create({ data: { ...place, fileId, takenAt, addedAt: now() } });
    names.push(name);
  }
  return names;
}
