import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { keyFingerprint } from "@/lib/ballot/key-code";
import { newIssuingKey } from "@/lib/ballot/sign-blindly";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { refuse } from "@/lib/refusal";
import { getSetting } from "@/lib/setting/queries";
import { openingRefusal, slipsFor } from "../ballot-rules";
import { askedIn } from "../queries/asked-in";
import { listSecrecyWarnings } from "../queries/secrecy-warnings";
import { keepRoundKeys } from "../round-keys";
import { slipOf } from "../stored-ballot";
import { about } from "./lock-vote";
import type { LockedRound } from "./type-count";

/** Makes a round's slips with their keys, puts the keys' fingerprint on record, and opens issuing. Refuses as `openingRefusal` does. */
export async function openIssuing(tx: Tx, actor: Actor, { vote, round }: LockedRound) {
  const questions = askedIn(vote, round);
  const seats = round.seats.filter(({ present, channel }) => present && channel === "electronic");
  const { fewestBallots, receiptDays } = await settingsFor(tx, vote.clusterYear.ownerPath);
  refuse(openingRefusal({ ...vote, ...round, questions, seats: seats.length }, fewestBallots), {
    ...{ seats: `${seats.length}`, fewest: `${fewestBallots}` },
  });
  const slips = await makeSlips(tx, round.id, questions);
  const fingerprint = await keyFingerprint(slips);
  await tx.voteRound.update({
    where: { id: round.id },
    data: {
      ...{ status: "issuing", openedAt: now(), keyFingerprint: fingerprint },
      ...{ fewestBallots, receiptDays },
    },
  });
  record(tx, actor, {
    type: "vote.issuingOpened",
    ...about(vote),
    ...{ roundId: round.id, number: round.number, keyFingerprint: fingerprint },
    ...{ fewestBallots, receiptDays, warnings: await listSecrecyWarnings(tx) },
  });
}

async function settingsFor(tx: Tx, ownerPath: readonly string[]) {
  const today = dayOf(now());
  const fewest = await getSetting(ownerPath, "fewestBallots", today, tx);
  const days = await getSetting(ownerPath, "receiptDays", today, tx);
  return { fewestBallots: Number(fewest ?? 4), receiptDays: Number(days ?? 7) };
}

async function makeSlips(tx: Tx, roundId: string, questions: Parameters<typeof slipsFor>[0]) {
  const made = await Promise.all(
    slipsFor(questions).map(async (slip, index) => {
      const { publicKey, privateKey } = await newIssuingKey();
      const data = { id: crypto.randomUUID(), roundId, position: index + 1, ...slip, publicKey };
      return { data, privateKey };
    }),
  );
  await tx.ballotSlip.createMany({ data: made.map(({ data }) => data) });
  await keepRoundKeys(
    tx,
    roundId,
    new Map(made.map(({ data, privateKey }) => [data.id, privateKey])),
  );
  return made.map(({ data }) => slipOf(data));
}
