import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/transaction";
import { holdBox } from "../ballot-lock";
import { destroyBox } from "../take-from-box";
import { about } from "./lock-vote";
import type { LockedRound } from "./type-count";

/** Gives an electronic round up, with its reason: nobody ever counts what is in the box, and the round is held again. */
export async function voidRound(
  tx: Tx,
  actor: Actor,
  { vote, round }: LockedRound,
  reason: string,
) {
  await holdBox(tx, round.id);
  await tx.voteRound.update({
    where: { id: round.id },
    data: { status: "void", voidReason: reason },
  });
  await destroyBox(tx, round.id);
  record(tx, actor, {
    type: "vote.roundVoided",
    ...about(vote),
    ...{ roundId: round.id, number: round.number, reason },
  });
}
