import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { announceResult } from "@/lib/election/commands/announce-result";
import { getConferenceWalk, getPresence } from "@/lib/election/queries/conference-walk";
import { recordConclusion } from "@/lib/event/commands/record-conclusion";
import { getEvent } from "@/lib/event/queries";
import { addSignedCopy } from "@/lib/signed-copy/commands/add-signed-copy";
import { decideSignedCopy } from "@/lib/signed-copy/commands/decide-signed-copy";
import { listSignedCopies } from "@/lib/signed-copy/queries/list-copies";
import { aFile, aPdf } from "@/tests/support/files";
import { chairOf } from "../covenant/a-cluster-of-five";
import {
  aConference,
  conclude,
  count,
  freeze,
  morning,
  paper,
  prepare,
  type,
} from "./a-conference";

const eveBefore = new Date("2024-02-28T16:59:00Z"); // 23:59 in Hà Nội

function walk(actor: Actor, eventId: string, moment = morning) {
  return at(moment, async () => {
    const event = await getEvent(actor, eventId);
    return event && getConferenceWalk(actor, event);
  });
}

test("a vote on paper is walked through to the signed minutes, each step from what is on record", async () => {
  const conference = await aConference();
  const { secretary, unitIds, eventId } = conference;
  const chair = chairOf(conference, 1);
  const now = async () => {
    const steps = (await walk(secretary, eventId))?.steps ?? [];
    return steps.filter(({ state }) => state === "now").map(({ step }) => step);
  };
  expect(await walk(secretary, eventId)).toBeNull();
  const voteId = await prepare(conference, { ...paper, picked: unitIds.slice(0, 2) });
  expect(await now()).toEqual(["rules", "candidates", "roll"]);
  const roundId = await freeze(conference, voteId, "paper");
  expect(await now()).toEqual(["issuing", "voting"]);
  await type(secretary, roundId, { agreed: [4, 1] });
  expect(await now()).toEqual(["count"]);
  await count(conference, roundId, { agreed: [4, 1] });
  expect(await now()).toEqual(["result"]);
  await at(morning, () => announceResult(secretary, { voteId }));
  expect(await now()).toEqual(["conclusion"]);
  await conclude(conference, voteId);
  expect(await now()).toEqual(["conclusion"]);
  const said = { speakerName: "Hà Văn Long", speakerPost: "Phó Chủ tịch", words: "Nhất trí." };
  await at(morning, () => recordConclusion(secretary, { eventId, ...said }));
  expect(await now()).toEqual(["minutes"]);

  const ref = { paper: "conferenceMinutes", subjectId: eventId } as const;
  const { signers = [] } = (await listSignedCopies(secretary, ref)) ?? {};
  const scan = aFile(aPdf());
  const copyId = await at(morning, () =>
    addSignedCopy(secretary, { ...ref, scan, signers, signingId: "", textHash: "" }),
  );
  expect(await now()).toEqual(["minutes"]);
  await at(morning, () => decideSignedCopy(chair, { decision: "confirm", copyId }));
  expect(await now()).toEqual([]);
});

test("the walk is about the first vote that is not over, and is for those who run the conference and who presides", async () => {
  const conference = await aConference({ present: 3 });
  const { secretary, presiding, eventId } = conference;
  const first = await prepare(conference);
  await prepare(conference, { title: "Chọn Cụm phó năm 2025", subject: "deputy" });
  expect(await walk(secretary, eventId)).toMatchObject({
    vote: { id: first },
    steps: [
      { step: "attendance", state: "now" },
      { state: "later" },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
    ],
  });
  const presence = async (actor: typeof secretary) => {
    const event = await at(morning, () => getEvent(actor, eventId));
    return event && (await at(morning, () => getPresence(actor, event)));
  };
  // Whoever reads the event sees who is there; whether it is enough, who sees the vote.
  expect(await presence(secretary)).toMatchObject({
    ...{ isTaken: true, sentence: "Có mặt 3/5 đơn vị: chưa đủ thành phần theo Quy chế." },
  });
  expect((await presence(chairOf(conference, 1)))?.sentence).toBe("Có mặt 3/5 đơn vị.");
  expect((await walk(presiding, eventId))?.vote?.id).toBe(first);
  expect(await walk(chairOf(conference, 1), eventId)).toBeNull();
  expect(await walk(secretary, eventId, eveBefore)).toBeNull();
  expect(await db.voteRound.count()).toBe(0);
});
