import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { announceResult } from "@/lib/election/commands/announce-result";
import { sealMinutes, sweepUnsealedMinutes } from "@/lib/election/commands/seal-minutes";
import { getSealedMinutes } from "@/lib/election/queries/get-papers";
import { checkCode, checkFile } from "@/lib/seal/queries/check-document";
import { recorded } from "@/tests/support/audit";
import { aConference, count, freeze, morning, paper, prepare } from "./a-conference";
import { aRound, wholeRound } from "./a-secret-ballot";

const visitor = { address: "203.0.113.7", userAgent: "a phone" };

test("once announced, the minutes of a count are sealed once, and the public learns that a copy matches and no more", async () => {
  const conference = await aConference();
  const { secretary, unitIds } = conference;
  const voteId = await prepare(conference, { ...paper, picked: unitIds.slice(0, 2) });
  const roundId = await freeze(conference, voteId, "paper");
  await count(conference, roundId, { agreed: [4, 1] });
  expect(await db.job.count({ where: { kind: "vote.sealMinutes" } })).toBe(0);
  await at(morning, () => announceResult(secretary, { voteId }));
  expect(await db.job.findMany({ where: { kind: "vote.sealMinutes" } })).toMatchObject([
    { subjectId: roundId },
  ]);
  await at(morning, () => Promise.all([sealMinutes(roundId), sealMinutes(roundId)]));
  const [sealed, ...more] = await db.sealedDocument.findMany();
  expect(more).toEqual([]);
  expect(sealed).toMatchObject({ kind: "countMinutes", disclosure: "matchOnly" });
  expect((await recorded()).filter((type) => type === "vote.minutesSealed")).toHaveLength(1);

  const key = { voteId, roundNumber: 1 };
  const kept = await getSealedMinutes(secretary, key);
  const file = new File([new Uint8Array(kept?.file ?? Buffer.alloc(0))], "bien-ban.pdf");
  const told = { code: sealed?.checkCode, evidence: null };
  expect(await checkFile(visitor, { file, code: "" })).toEqual({ outcome: "matches", paper: told });
  expect(await checkCode(visitor, sealed?.checkCode ?? "")).toEqual({ paper: told });
});

test("a round by electronic ballot has its minutes sealed too; hands have none, and a lost job is asked for again", async () => {
  const conference = await aConference();
  const { roundId, voteId } = await aRound(conference);
  await wholeRound(conference, roundId, [1, 1, 1, 2, 3]);
  await sweepUnsealedMinutes();
  expect(await db.job.count({ where: { kind: "vote.sealMinutes" } })).toBe(0);
  await at(morning, () => announceResult(conference.secretary, { voteId }));
  await db.$executeRaw`delete from jobs where kind = 'vote.sealMinutes'`;
  await sweepUnsealedMinutes();
  expect(await db.job.count({ where: { kind: "vote.sealMinutes" } })).toBe(1);
  await at(morning, () => sealMinutes(roundId));
  expect(await db.sealedDocument.findMany()).toMatchObject([{ subjectId: roundId }]);
});
