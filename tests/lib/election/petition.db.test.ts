import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { announceResult } from "@/lib/election/commands/announce-result";
import { answerPetition } from "@/lib/election/commands/answer-petition";
import { filePetition } from "@/lib/election/commands/file-petition";
import { getVote } from "@/lib/election/queries/get-vote";
import { getPetitions } from "@/lib/election/queries/petitions";
import { changeEvent } from "@/lib/event/commands/plan-event";
import { listTasks } from "@/lib/task/queries";
import { recorded } from "@/tests/support/audit";
import { asOwner } from "@/tests/support/own-database";
import { chairOf } from "../covenant/a-cluster-of-five";
import { aConference, type Conference, count, freeze, morning, prepare } from "./a-conference";

const words = "Đề nghị kiểm lại số đơn vị có mặt.";
let conference: Conference;
let voteId: string;
let chair: Actor;

beforeEach(async () => {
  conference = await aConference();
  chair = chairOf(conference, 1);
  voteId = await prepare(conference);
  await count(conference, await freeze(conference, voteId), { agreed: [5] });
});

const announce = () => at(morning, () => announceResult(conference.secretary, { voteId }));

async function petitionsFor(actor: Actor) {
  const vote = await getVote(actor, voteId);
  if (!vote) throw new Error("a vote");
  return at(morning, () => getPetitions(actor, vote));
}

test("whoever runs the vote does not move its day to cut petitions off; the rest may be put right", async () => {
  const { eventId, secretary } = conference;
  const said = { title: "Hội nghị tổng kết năm 2023", place: "Đông Anh", tentative: false };
  const kind = "yearEndReview" as const;
  const event = { ...said, kind, eventId, endsAt: null, presiders: [] };
  const earlier = new Date(morning.getTime() - 60 * 86_400_000);
  await expect(changeEvent(secretary, { ...event, startsAt: earlier })).rejects.toThrow(
    "event.decidedThen",
  );
  await changeEvent(secretary, { ...event, startsAt: new Date(morning.getTime() + 3_600_000) });
  await announce();
  await at(morning, () => filePetition(chair, { voteId, words }));
});

test("a unit petitions about an announced result, the upper level answers, and the result holds meanwhile", async () => {
  await expect(at(morning, () => filePetition(chair, { voteId, words }))).rejects.toThrow(
    "vote.notAnnounced",
  );
  await announce();
  await at(morning, () => filePetition(chair, { voteId, words }));
  expect(await getVote(chair, voteId)).toMatchObject({ status: "announced" });
  const { upper } = conference;
  const waiting = await at(morning, () => listTasks(upper));
  expect(JSON.stringify(waiting.groups)).toContain("Trả lời kiến nghị");

  const { petitions } = await petitionsFor(upper);
  const [petition] = petitions;
  if (!petition) throw new Error("a petition");
  const answer = { petitionId: petition.id, words: "Đã kiểm lại: đủ 5 đơn vị." };
  await expect(at(morning, () => answerPetition(chair, answer))).rejects.toThrow("notAllowed");
  await at(morning, () => answerPetition(upper, answer));
  await expect(at(morning, () => answerPetition(upper, answer))).rejects.toThrow(
    "vote.petitionAnswered",
  );
  expect(await petitionsFor(chair)).toMatchObject({
    petitions: [{ words, answer: { words: answer.words } }],
    viewer: { mayFile: false },
  });
  expect((await recorded()).slice(-2)).toEqual(["vote.petitioned", "vote.petitionAnswered"]);
});

test("its words are for the unit and the upper level", async () => {
  await announce();
  await at(morning, () => filePetition(chair, { voteId, words }));
  for (const other of [chairOf(conference, 2), conference.secretary, conference.reporter])
    expect(await petitionsFor(other)).toMatchObject({ petitions: [] });
  const entries = await db.auditEntry.findMany({ where: { type: "vote.petitioned" } });
  expect(JSON.stringify(entries)).not.toContain("kiểm lại");
});

test("once a unit, in time, and never by an officer", async () => {
  await announce();
  await expect(
    at(morning, () => filePetition(conference.reporter, { voteId, words })),
  ).rejects.toThrow("notAllowed");
  const late = instantOf("2024-03-06", "00:01");
  await expect(at(late, () => filePetition(chair, { voteId, words }))).rejects.toThrow(
    "vote.petitionLate",
  );
  const last = instantOf("2024-03-05", "23:59");
  const twice = await Promise.allSettled(
    [1, 2].map(() => at(last, () => filePetition(chair, { voteId, words }))),
  );
  expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.votePetition.count()).toBe(1);
});

test("the office says how many days there are, and what was sent stands", async () => {
  await announce();
  await db.setting.create({
    data: {
      ...{ ownerUnitId: conference.cityId, key: "petitionDays", value: "10" },
      fromOn: new Date("2024-01-01T00:00:00Z"),
    },
  });
  await at(instantOf("2024-03-09", "10:00"), () => filePetition(chair, { voteId, words }));
  await expect(db.votePetition.updateMany({ data: { words: "khác" } })).rejects.toThrow();
  await expect(asOwner("update vote_petitions set words = 'khác'")).rejects.toThrow("stands");
});
