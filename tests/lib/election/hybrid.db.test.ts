import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { confirmCount } from "@/lib/election/commands/confirm-count";
import { freezeRoll } from "@/lib/election/commands/freeze-roll";
import { channelOptions } from "@/lib/election/labels";
import { getVote } from "@/lib/election/queries/get-vote";
import { morning, paper, prepare, type } from "./a-conference";
import { cast, receive, step } from "./a-secret-ballot";
import { aHall, type Hall, meet } from "./attack/a-hall";

const tellers = [{ name: "Đinh Văn Sơn", post: "Chủ tịch" }];

/** Nine units in the hall; so many of them, the last ones, vote on paper. */
async function aHybridVote(onPaper: number) {
  const hall = await meet(await aHall(9));
  const voteId = await prepare(hall, { ...paper, picked: hall.unitIds.slice(0, 3) });
  const paperUnitIds = hall.unitIds.slice(9 - onPaper);
  const agreed = { voteId, channel: "hybrid" as const, paperUnitIds, tellers };
  return { hall, voteId, agree: () => at(morning, () => freezeRoll(hall.secretary, agreed)) };
}

async function castAll({ voters }: Hall, roundId: string, choices: readonly number[]) {
  const held: Awaited<ReturnType<typeof receive>>[] = [];
  for (const voter of voters.slice(0, choices.length)) held.push(await receive(voter, roundId));
  return async () => {
    for (const [index, [slip]] of held.entries()) await cast(slip, choices[index] ?? 1);
  };
}

test("five by device and four on paper are one count, and nobody sees half of it before", async () => {
  const { hall, voteId, agree } = await aHybridVote(4);
  const roundId = await agree();
  await step(hall, roundId, "openIssuing");
  const [late] = hall.voters.slice(8);
  if (!late) throw new Error("nine voters");
  await expect(receive(late, roundId)).rejects.toThrow("ballot.notOnRoll");
  const send = await castAll(hall, roundId, [1, 1, 1, 2, 3]);
  await step(hall, roundId, "startVoting");
  await send();
  await step(hall, roundId, "closeVoting");
  expect(await db.questionResult.count()).toBe(0);
  const before = await at(morning, () => getVote(hall.secretary, voteId));
  expect(before?.rounds[0]).toMatchObject({ status: "closed", sheets: [] });
  expect(before?.viewer.mayCount).toBe(true);

  const sheetId = await type(hall.secretary, roundId, { issued: 4, agreed: [2, 1, 1] });
  await at(morning, () => confirmCount(hall.presiding, { sheetId }));
  const [result] = await db.questionResult.findMany({ include: { candidates: true } });
  expect(result).toMatchObject({ kind: "elected", base: 9 });
  expect(result?.candidates.map(({ agreed }) => agreed).sort()).toEqual([2, 2, 5]);
  expect(result?.sentences.join(" ")).toContain("5/9");
});

test("each way has four voters or more, or only one is used", async () => {
  for (const onPaper of [0, 3, 6]) {
    const { agree } = await aHybridVote(onPaper);
    await expect(agree()).rejects.toThrow("vote.channelTooSmall");
  }
  expect(await db.voteRound.count()).toBe(0);
  const offered = (present: number) =>
    channelOptions("secretBallot", present).map(({ value }) => value);
  expect(offered(7)).toEqual(["paper", "electronic"]);
  expect(offered(8)).toEqual(["paper", "electronic", "hybrid"]);
});
