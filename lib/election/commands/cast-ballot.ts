import "server-only";
import type { Ballot } from "@/lib/ballot/ballot";
import { fromBase64 } from "@/lib/ballot/bytes";
import { ballotRefusal } from "@/lib/ballot/check-ballot";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { type Tx, transaction } from "@/lib/db/transaction";
import { Refusal, refuse } from "@/lib/refusal";
import { shareBox } from "../ballot-lock";
import { boxKeysOf } from "../round-keys";
import { markOf, openBallot, sealBallot } from "../sealed-box";
import { slipOf, slipParts } from "../stored-ballot";

/**
 * Puts a ballot into the box. Deliberately without an actor and without a record: nothing here may know or write down who it is,
 * or when. The same ballot again is received again, also after the close; refuses one that was not issued for this slip or was
 * altered, other choices with its key, and whatever comes before voting or was not in the box when it closed.
 */
export async function castBallot(cast: Ballot) {
  const slip = await db.ballotSlip.findUnique({
    where: { id: cast.slipId },
    select: { ...slipParts, roundId: true },
  });
  if (!slip) throw new Refusal("ballot.notIssued");
  refuse(await ballotRefusal(slipOf(slip), cast));
  await transaction((tx) => putIntoBox(tx, slip.roundId, cast));
}

async function putIntoBox(tx: Tx, roundId: string, cast: Ballot) {
  await shareBox(tx, roundId);
  const { status, closesAt } = await tx.voteRound.findUniqueOrThrow({
    where: { id: roundId },
    select: { status: true, closesAt: true },
  });
  if (status === "closed" || status === "counted" || status === "void")
    return refuseUncounted(tx, cast);
  refuse(status === "voting" ? null : "ballot.voteNotOpen");
  const keys = await boxKeysOf(tx, roundId);
  const { slipId } = cast;
  const mark = markOf(keys, cast);
  const isOver = closesAt !== null && closesAt <= now();
  const added = isOver
    ? 0
    : await tx.$executeRaw`
        insert into ballot_box (slip_id, mark, sealed) values (${slipId}::uuid, ${mark}, ${sealBallot(keys, cast)})
        on conflict do nothing`;
  if (added === 1) return;
  const before = await tx.sealedBallot.findUnique({ where: { slipId_mark: { slipId, mark } } });
  if (!before) throw new Refusal("ballot.votingOver");
  refuseOther(openBallot(keys, before), cast);
}

/** After the close only what was counted is confirmed. */
async function refuseUncounted(tx: Tx, { slipId, publicKey, choices }: Ballot) {
  const counted = await tx.countedBallot.findUnique({
    where: { slipId_publicKey: { slipId, publicKey: fromBase64(publicKey) } },
    select: { choices: true },
  });
  if (!counted) throw new Refusal("ballot.votingOver");
  refuseOther(counted, { choices });
}

function refuseOther(before: Pick<Ballot, "choices">, cast: Pick<Ballot, "choices">) {
  refuse(before.choices.join() === cast.choices.join() ? null : "ballot.alreadyCast");
}
