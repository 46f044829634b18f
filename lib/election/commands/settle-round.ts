import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { countedSheets } from "../count-rules";
import { askedIn } from "../queries/asked-in";
import { type Reckoned, reckon } from "../reckon";
import { about } from "./lock-vote";
import { lockRound } from "./type-count";

/**
 * Applies the rules to a round of which every sheet is confirmed, and writes results and arithmetic down, for good; does
 * nothing before. A count with more votes back than handed out makes the round void: it is held again.
 */
export async function settleRound(tx: Tx, actor: Actor | null, roundId: string) {
  const { vote, round } = await lockRound(tx, roundId);
  const sheets = countedSheets(round);
  if (!sheets) return;
  const results = askedIn(vote, round).map((question) => reckon({ vote, round, sheets, question }));
  for (const result of results) await keepResult(tx, roundId, result);
  const isVoid = results.some(({ outcome }) => outcome.kind === "void");
  const status = isVoid ? "void" : "counted";
  await tx.voteRound.update({ where: { id: roundId }, data: { status, countedAt: now() } });
  record(tx, actor, {
    type: "vote.roundCounted",
    ...about(vote),
    ...{ roundId, number: round.number, sentences: results.flatMap(({ sentences }) => sentences) },
  });
}

async function keepResult(
  tx: Tx,
  roundId: string,
  { questionId, outcome, sentences, rows }: Reckoned,
) {
  const { kind, base, seatsLeft, breakBy } = outcome;
  await tx.questionResult.create({
    data: {
      ...{ roundId, questionId, kind, base, seatsLeft, breakBy, sentences },
      reachedAt: now(),
      candidates: { create: rows },
    },
  });
}
