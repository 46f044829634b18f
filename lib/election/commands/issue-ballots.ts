import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { fromBase64, toBase64 } from "@/lib/ballot/bytes";
import { signBlindly } from "@/lib/ballot/sign-blindly";
import { now } from "@/lib/clock";
import { momentInSentence } from "@/lib/date-text";
import { db } from "@/lib/db/client";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canReceiveBallot } from "../policy";
import { issuingKeysOf } from "../round-keys";
import type { IssueBallotsInput } from "../schema";
import { about } from "./lock-vote";
import { holdRound } from "./type-count";

/**
 * Gives the actor's unit its ballot: a blind signature on each slip's message. The same messages get the same signatures again,
 * also after issuing has closed, so that a lost reply costs nobody the vote. Refuses other messages for a seat that has its ballot,
 * a unit that is not on the electronic roll, and a round that is not issuing.
 */
export async function issueBallots(
  actor: Actor,
  { roundId, slips }: Omit<IssueBallotsInput, "actingAs">,
) {
  const { unitId } = actor.capacity;
  authorize(unitId !== null && canReceiveBallot(actor, unitId));
  const seat = { roundId, unitId: unitId ?? "" };
  // First without a transaction: while voting runs, nothing that a voter does may write.
  return (await issuedBefore(db, seat, slips)) ?? (await issueNow(actor, seat, slips));
}

type Seat = { roundId: string; unitId: string };
type Asked = IssueBallotsInput["slips"];
type Reader = Pick<Tx, "issuedSignature">;

async function issuedBefore(client: Reader, seat: Seat, asked: Asked) {
  const rows = await client.issuedSignature.findMany({ where: seat });
  const [first] = rows;
  if (!first) return null;
  const isSame = rows.every(({ slipId, blindedMessage }) =>
    asked.some((one) => one.slipId === slipId && one.blinded === toBase64(blindedMessage)),
  );
  refuse(isSame && rows.length === asked.length ? null : "ballot.alreadyIssued", {
    ...{ time: momentInSentence(first.issuedAt), name: first.personName },
  });
  return rows.map(({ slipId, signature }) => ({ slipId, signature: toBase64(signature) }));
}

function issueNow(actor: Actor, seat: Seat, asked: Asked) {
  return transaction(async (tx) => {
    const { vote, round } = await holdRound(tx, seat);
    const own = round.seats.find(({ unitId }) => unitId === seat.unitId);
    refuse(own?.present && own.channel === "electronic" ? null : "ballot.notOnRoll");
    const before = await issuedBefore(tx, seat, asked);
    if (before) return before;
    refuse(round.status === "issuing" ? null : "ballot.notIssuing");
    const keys = await issuingKeysOf(tx, seat.roundId);
    refuse(isWholeSheet(asked, [...keys.keys()]) ? null : "ballot.malformed");
    const issued = asked.map(({ slipId, blinded }) => {
      const [key, blindedMessage] = [keys.get(slipId), fromBase64(blinded)];
      if (!key) throw new Refusal("ballot.malformed");
      return { slipId, blindedMessage, signature: signBlindly(key, blindedMessage) };
    });
    const by = { personId: actor.personId, personName: actor.name, issuedAt: now() };
    await tx.issuedSignature.createMany({
      data: issued.map((one) => ({ ...seat, ...one, ...by })),
    });
    record(tx, actor, {
      type: "vote.ballotIssued",
      ...about(vote),
      ...{ roundId: round.id, number: round.number, unitId: seat.unitId, unit: own?.name ?? "" },
    });
    return issued.map(({ slipId, signature }) => ({ slipId, signature: toBase64(signature) }));
  });
}

function isWholeSheet(asked: Asked, slipIds: readonly string[]) {
  const ids = new Set(asked.map(({ slipId }) => slipId));
  return asked.length === slipIds.length && slipIds.every((id) => ids.has(id));
}
