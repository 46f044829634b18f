import type { Ballot } from "./ballot";
import { keyInDer, signatureInDer } from "./der";
import { type Slip, tallyOf } from "./slip";

type CountedRound = {
  number: number;
  /** As they stood in the audit chain when the roll was frozen, and when issuing was opened. */
  rollHash: string;
  keyFingerprint: string;
  /** Whether keys and proofs are published, for the members to find their own; otherwise choices alone. */
  receipts: boolean;
  counted: readonly { slip: Slip; issued: number; ballots: readonly Ballot[] }[];
};

/**
 * What anyone recounts a vote from, without anything of ours: keys, signatures and texts as common tools read them. Without
 * receipts only the choices stand in it, sorted, and the recount checks the sums.
 */
export function countFile(vote: string, rounds: readonly CountedRound[]) {
  return {
    ...{ format: "cum-thi-dua/kiem-phieu/1", vote },
    rounds: rounds.map(({ counted, ...round }) => ({
      ...round,
      slips: counted.map(({ slip, issued, ballots }) => ({
        ...slip,
        ...{ issued, ...tallyOf(slip, ballots) },
        ballots: round.receipts ? ballots.map(withProof) : choicesAlone(ballots),
      })),
    })),
  };
}

export type CountFile = ReturnType<typeof countFile>;

function withProof({ choices, publicKey, prefix, token, signature }: Ballot) {
  return { key: keyInDer(publicKey), choices, prefix, token, signature: signatureInDer(signature) };
}

function choicesAlone(ballots: readonly Ballot[]) {
  return ballots
    .map(({ choices }) => ({ choices }))
    .toSorted((a, b) => (a.choices.join() < b.choices.join() ? -1 : 1));
}
