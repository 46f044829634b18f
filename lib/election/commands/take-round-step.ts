import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { momentInSentence } from "@/lib/date-text";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { isClosedAlready, stepRefusal } from "../ballot-rules";
import { canConfirmCount, canKeepVotes, presides } from "../policy";
import { destroySpentSecrets } from "../round-keys";
import type { TakeRoundStepInput } from "../schema";
import { closeVoting } from "./close-voting";
import { about } from "./lock-vote";
import { openIssuing } from "./open-issuing";
import { startVoting } from "./start-voting";
import { type LockedRound, lockRound } from "./type-count";
import { voidRound } from "./void-round";

/**
 * Takes an electronic round a step on: at the word of who presides at once, else when a second officer asks for what a first one
 * has asked for. Says which of the two happened. Closing again does nothing. Refuses a round that stands elsewhere, the same
 * officer twice, and as the step itself does.
 */
export async function takeRoundStep(actor: Actor, input: TakeRoundStepInput) {
  const done = await transaction(async (tx) => {
    const locked = await lockRound(tx, input.roundId);
    const { vote, round } = locked;
    const asked = round.requests.find(({ step }) => step === input.step) ?? null;
    const { clusterYear } = vote;
    authorize(
      canKeepVotes(actor, clusterYear) ||
        (asked !== null && canConfirmCount(actor, clusterYear)) ||
        presides(actor, clusterYear),
    );
    if (isClosedAlready(round, input.step)) return "taken" as const;
    refuse(stepRefusal(round, input.step));
    if (!asked && !presides(actor, clusterYear)) return askForStep(tx, actor, locked, input);
    const own = asked?.personId === actor.personId && !presides(actor, clusterYear);
    refuse(own ? "vote.stepAskedAlready" : null, {
      ...{ name: asked?.personName ?? "", time: asked ? momentInSentence(asked.requestedAt) : "" },
    });
    await take(tx, actor, locked, {
      ...input,
      reason: input.reason || (asked?.reason ?? ""),
      minutes: input.minutes ?? asked?.minutes ?? null,
    });
    return "taken" as const;
  });
  await destroySpentSecrets([input.roundId]);
  return done;
}

async function askForStep(
  tx: Tx,
  actor: Actor,
  { vote, round }: LockedRound,
  input: TakeRoundStepInput,
) {
  const { step, reason, minutes } = input;
  await tx.stepRequest.create({
    data: {
      ...{ roundId: round.id, step, reason, minutes, requestedAt: now() },
      ...{ personId: actor.personId, personName: actor.name },
    },
  });
  record(tx, actor, {
    type: "vote.stepRequested",
    ...about(vote),
    ...{ roundId: round.id, number: round.number, step, reason },
  });
  return "asked" as const;
}

function take(
  tx: Tx,
  actor: Actor,
  locked: LockedRound,
  { step, reason, minutes }: TakeRoundStepInput,
) {
  switch (step) {
    case "openIssuing":
      return openIssuing(tx, actor, locked);
    case "startVoting":
      return startVoting(tx, actor, locked, minutes);
    case "closeVoting":
      return closeVoting(tx, actor, locked);
    case "voidRound":
      return voidRound(tx, actor, locked, reason);
  }
}
