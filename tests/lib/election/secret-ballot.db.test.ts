import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Ballot } from "@/lib/ballot/ballot";
import { fromBase64, toBase64 } from "@/lib/ballot/bytes";
import { fillIn } from "@/lib/ballot/own-slip";
import { db } from "@/lib/db/client";
import { castBallot } from "@/lib/election/commands/cast-ballot";
import { getTurnout } from "@/lib/election/queries/turnout";
import { recorded } from "@/tests/support/audit";
import { asOwner } from "@/tests/support/own-database";
import { aConference, adoptTable, freeze } from "./a-conference";
import { aRound, cast, everyoneHolds, receive, slipsOf, step, wholeRound } from "./a-secret-ballot";

const secrets = () => readdirSync(join(process.env.FILES_DIR ?? "", "ballot-secrets"));

test("five chairs are issued a ballot, cast it, and the count comes out as the rules say, with everything destroyed", async () => {
  const conference = await aConference();
  const { roundId } = await aRound(conference);
  await step(conference, roundId, "openIssuing");
  const [slip] = await slipsOf(roundId);
  expect(slip).toMatchObject({
    options: [expect.stringContaining("Mê Linh"), expect.anything(), expect.anything()],
  });
  expect(secrets()).toEqual(expect.arrayContaining([`${roundId}.issuing`, `${roundId}.box`]));
  const held = [];
  for (const chair of conference.chairs) held.push(await receive(chair, roundId));
  await step(conference, roundId, "startVoting");
  expect(secrets()).not.toContain(`${roundId}.issuing`);
  const entries = (await recorded()).length;
  for (const [index, [own]] of held.entries()) await cast(own, [1, 1, 1, 2, 3][index] ?? 1);
  expect(await getTurnout(roundId)).toEqual({ status: "voting", seats: 5, issued: 5, received: 5 });
  expect((await recorded()).length).toBe(entries);
  expect(await db.countSheet.count()).toBe(0);

  await step(conference, roundId, "closeVoting");
  expect(
    await db.countSheet.findMany({ include: { candidates: true, questions: true } }),
  ).toMatchObject([
    {
      channel: "electronic",
      issued: 5,
      returned: 5,
      typedById: null,
      questions: [{ valid: 5, blank: 0 }],
    },
  ]);
  expect(await db.questionResult.findMany()).toMatchObject([{ kind: "elected", base: 5 }]);
  const counted = await db.countedBallot.findMany({ orderBy: { number: "asc" } });
  const keys = counted.map(({ publicKey }) => toBase64(publicKey));
  expect(keys).toEqual([...keys].sort());
  expect(await db.sealedBallot.count()).toBe(0);
  expect(await db.roundKey.count()).toBe(0);
  expect(secrets().filter((name) => name.startsWith(roundId))).toEqual([]);
  expect((await recorded()).slice(-4)).toEqual(
    expect.arrayContaining(["vote.votingClosed", "vote.roundCounted"]),
  );
});

test("sent again it is received again, also after the close; other choices with its key are refused", async () => {
  const conference = await aConference();
  const { roundId } = await aRound(conference);
  const held = await everyoneHolds(conference, roundId);
  const [[own] = [], [late] = []] = held;
  if (!own || !late) throw new Error("slips");
  const ballot = await cast(own, 2);
  await castBallot(ballot);
  await cast(own, 2); // signed anew: the same choices
  await expect(cast(own, 1)).rejects.toThrow("ballot.alreadyCast");
  expect(await getTurnout(roundId)).toMatchObject({ received: 1 });
  await step(conference, roundId, "closeVoting");
  await step(conference, roundId, "closeVoting"); // by the clock and the chair at once
  await castBallot(ballot);
  await expect(cast(own, 1)).rejects.toThrow("ballot.alreadyCast");
  await expect(cast(late, 1)).rejects.toThrow("ballot.votingOver");
  expect(await db.countedBallot.count()).toBe(1);
});

test("forged, altered, swapped and other rounds' ballots are refused, and nothing is written", async () => {
  const conference = await aConference();
  const { roundId } = await aRound(conference);
  await step(conference, roundId, "openIssuing");
  const early = await receive(conference.chairs[0] as never, roundId);
  await expect(cast(early[0], 1)).rejects.toThrow("ballot.voteNotOpen");
  for (const chair of conference.chairs.slice(1)) await receive(chair, roundId);
  await step(conference, roundId, "startVoting");
  const elsewhere = await aRound(conference);
  const [[foreign] = []] = await everyoneHolds(conference, elsewhere.roundId);
  const [slip] = await slipsOf(roundId);
  if (!foreign || !slip || !early[0]) throw new Error("slips");
  const good = await fillIn(early[0], [1]);
  const bad: [Ballot, string][] = [
    [{ ...good, choices: [2] }, "ballot.altered"],
    [{ ...good, token: toBase64(fromBase64(good.token).reverse()) }, "ballot.notIssued"],
    [await fillIn({ ...foreign, slipId: slip.id }, [1]), "ballot.notIssued"],
    [{ ...good, slipId: foreign.slipId }, "ballot.notIssued"],
    [{ ...good, slipId: crypto.randomUUID() }, "ballot.notIssued"],
    [await fillIn(early[0], [1, 2]), "vote.tooManyChoices"],
  ];
  for (const [ballot, refusal] of bad) await expect(castBallot(ballot)).rejects.toThrow(refusal);
  expect(await db.sealedBallot.count()).toBe(0);
});

test("a round given up is never counted, and the vote goes on by another channel", async () => {
  const conference = await aConference();
  const { voteId, roundId } = await aRound(conference);
  const [[own] = []] = await everyoneHolds(conference, roundId);
  await cast(own, 1);
  await step(conference, roundId, "voidRound", "Mất điện");
  expect(await db.sealedBallot.count()).toBe(0);
  await expect(cast(own, 1)).rejects.toThrow("ballot.votingOver");
  expect(secrets().filter((name) => name.startsWith(roundId))).toEqual([]);
  await freeze(conference, voteId, "paper");
});

test("a tie goes to a second round with new keys, where an old ballot is worth nothing", async () => {
  const conference = await aConference();
  const { voteId, roundId } = await aRound(conference);
  await wholeRound(conference, roundId, [1, 1, 2, 2, 3]);
  expect(await db.questionResult.findMany()).toMatchObject([{ kind: "secondRound" }]);
  const second = await freeze(conference, voteId, "electronic");
  await wholeRound(conference, second, [1, 1, 2, 2, 2]);
  const [, result] = await db.questionResult.findMany({
    orderBy: { reachedAt: "asc" },
    include: { candidates: true },
  });
  expect(result).toMatchObject({ kind: "elected" });
});

test("an honors sheet of five papers: one key each, agreed or not, blanks beside", async () => {
  const conference = await aConference();
  const { unitIds } = conference;
  await adoptTable(conference);
  const { roundId } = await aRound(conference, {
    ...{
      subject: "honors",
      forYear: "",
      oneByOne: "on",
      seats: "5",
      mostChoices: "5",
      picked: unitIds,
    },
    ...{ pass: "7/10", mostRounds: "1" },
  });
  const held = await everyoneHolds(conference, roundId);
  expect(held[0]).toHaveLength(5);
  for (const slips of held)
    for (const [index, slip] of slips.entries())
      await cast(slip, ...(index === 4 ? [] : [index < 3 ? 1 : 2]));
  await step(conference, roundId, "closeVoting");
  const [result] = await db.questionResult.findMany({ include: { candidates: true } });
  expect(result?.candidates.map(({ agreed, disagreed }) => [agreed, disagreed]).sort()).toEqual(
    [
      [5, 0],
      [5, 0],
      [5, 0],
      [0, 5],
      [0, 0],
    ].sort(),
  );
  const keys = (await db.countedBallot.findMany()).map(({ publicKey }) => toBase64(publicKey));
  expect(new Set(keys).size).toBe(25);
});

test("rows that others put into the box are not counted and do not stop the count", async () => {
  const conference = await aConference();
  const { roundId } = await aRound(conference);
  const [[own] = []] = await everyoneHolds(conference, roundId);
  await cast(own, 1);
  await asOwner(`insert into ballot_box select id, '\\x01', '\\x02' from ballot_slips`);
  await asOwner(
    `insert into ballot_box select slip_id, '\\x03', sealed from ballot_box where length(mark) = 32`,
  );
  await step(conference, roundId, "closeVoting");
  expect(await db.countedBallot.count()).toBe(1);
  expect(await db.countSheet.findMany()).toMatchObject([{ issued: 5, returned: 1 }]);
});

test("without the secret, as after a restored backup, nothing opens the box: the round can only be given up", async () => {
  const conference = await aConference();
  const { roundId } = await aRound(conference);
  const [[own] = [], [other] = []] = await everyoneHolds(conference, roundId);
  await cast(own, 1);
  rmSync(join(process.env.FILES_DIR ?? "", "ballot-secrets", `${roundId}.box`));
  await expect(cast(other, 1)).rejects.toThrow("vote.keyLost");
  await expect(step(conference, roundId, "closeVoting")).rejects.toThrow("vote.keyLost");
  expect(await db.voteRound.findMany()).toMatchObject([{ status: "voting" }]);
  await step(conference, roundId, "voidRound", "Máy chủ được khôi phục");
  expect(await db.countedBallot.count()).toBe(0);
});
