import { expect, test } from "vitest";
import { fillIn } from "@/lib/ballot/own-slip";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { castBallot } from "@/lib/election/commands/cast-ballot";
import { closeVotingByTime, sweepRounds } from "@/lib/election/commands/close-voting";
import { takeRoundStep } from "@/lib/election/commands/take-round-step";
import { recorded } from "@/tests/support/audit";
import { aConference, type Conference, morning } from "./a-conference";
import { aRound, cast, receive, step } from "./a-secret-ballot";

const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);

/** A round that closes by itself after five minutes, every unit holding its ballot. */
async function aTimedRound(conference: Conference) {
  const { roundId } = await aRound(conference);
  await step(conference, roundId, "openIssuing");
  const held = [];
  for (const chair of conference.chairs) held.push((await receive(chair, roundId))[0]);
  const start = { roundId, step: "startVoting", reason: "", minutes: 5 } as const;
  await at(morning, () => takeRoundStep(conference.presiding, start));
  return { roundId, held };
}

test("a round with an hour closes and is counted by itself, not a minute before, and once", async () => {
  const conference = await aConference();
  const { roundId, held } = await aTimedRound(conference);
  for (const [index, own] of held.slice(0, 4).entries()) await cast(own, [1, 1, 1, 2][index] ?? 1);
  expect(await db.job.findMany({ where: { kind: "closeVoting" } })).toMatchObject([
    { subjectId: roundId, dueAt: later(5) },
  ]);
  await at(later(4), () => closeVotingByTime(roundId));
  expect(await db.voteRound.findMany()).toMatchObject([{ status: "voting" }]);
  // The hour has come and nobody has closed yet: what comes now is late.
  const [last] = held.slice(4);
  if (!last) throw new Error("five voters");
  const late = await fillIn(last, [2]);
  await expect(at(later(5), () => castBallot(late))).rejects.toThrow("ballot.votingOver");
  const close = { roundId, step: "closeVoting", reason: "", minutes: null } as const;
  await at(later(5), () =>
    Promise.all([closeVotingByTime(roundId), takeRoundStep(conference.presiding, close)]),
  );
  await at(later(6), () => closeVotingByTime(roundId));
  expect(await db.countSheet.findMany()).toMatchObject([{ issued: 5, returned: 4 }]);
  expect(await db.questionResult.findMany()).toMatchObject([{ kind: "elected" }]);
  expect((await recorded()).filter((type) => type === "vote.votingClosed")).toHaveLength(1);
});

test("a job that was lost is asked for again once the hour has come", async () => {
  const conference = await aConference();
  const { roundId } = await aTimedRound(conference);
  await db.$executeRaw`delete from jobs`;
  await at(later(4), sweepRounds);
  expect(await db.job.count()).toBe(0);
  await at(later(5), sweepRounds);
  expect(await db.job.findMany()).toMatchObject([{ kind: "closeVoting", subjectId: roundId }]);
});
