import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import type { LoadedCovenant } from "../queries/covenant-row";
import { readingRefusal } from "../rules";
import type { RecordReadingInput } from "../schema";
import { authorizeSigner } from "./authorize-signer";
import { delegationOf } from "./delegation-of";
import { about, lockCovenant } from "./lock-covenant";
import { refuseOver } from "./refuse-over";

/** Records that a chair read the open text to its end; may be done in the days before signing. Once is enough. */
export function recordReading(actor: Actor, { covenantId, textHash }: RecordReadingInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, covenantId);
    authorizeSigner(actor, covenant, await delegationOf(tx, actor));
    const refusal = readingRefusal(covenant, { unitId: actor.capacity.unitId, textHash });
    await refuseOver(tx, refusal, { covenantId, textHash });
    await writeReading(tx, actor, covenant);
  });
}

/** For whoever holds the covenant's row and has refused what is to be refused. */
export async function writeReading(tx: Tx, actor: Actor, covenant: LoadedCovenant) {
  const { version } = covenant;
  if (!version) throw new Error("an open covenant has a version");
  const reading = { versionId: version.id, personId: actor.personId };
  const { count } = await tx.covenantReading.createMany({
    data: [{ ...reading, readAt: now() }],
    skipDuplicates: true,
  });
  if (count === 0) return;
  record(tx, actor, { type: "covenant.read", ...about(covenant), versionId: version.id });
}
