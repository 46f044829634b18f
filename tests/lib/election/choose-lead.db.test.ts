import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { announceResult } from "@/lib/election/commands/announce-result";
import { cancelVote } from "@/lib/election/commands/cancel-vote";
import { concludeVote } from "@/lib/election/commands/conclude-vote";
import { confirmCount } from "@/lib/election/commands/confirm-count";
import { decideTie } from "@/lib/election/commands/decide-tie";
import { withdrawCandidate } from "@/lib/election/commands/withdraw-candidate";
import { getVote } from "@/lib/election/queries/get-vote";
import { recorded } from "@/tests/support/audit";
import { asOwner } from "@/tests/support/own-database";
import {
  aConference,
  conclude,
  count,
  form,
  freeze,
  morning,
  paper,
  prepare,
  type,
} from "./a-conference";

const document = "Hội nghị ngày 29/02/2024";

test("suy tôn: five hands counted by one and confirmed by another make a unit lead of the next year", async () => {
  const conference = await aConference();
  const { secretary, unitIds, nextYearId, chairs } = conference;
  const voteId = await prepare(conference);
  const roundId = await freeze(conference, voteId);
  const sheetId = await type(secretary, roundId, { agreed: [4] });
  await expect(at(morning, () => confirmCount(secretary, { sheetId }))).rejects.toThrow(
    "vote.countByOnePerson",
  );
  const [chair] = chairs;
  if (!chair) throw new Error("five chairs");
  await at(morning, () => confirmCount(chair, { sheetId }));

  expect(await db.questionResult.findMany()).toMatchObject([
    {
      kind: "elected",
      base: 5,
      sentences: [
        expect.stringContaining("Có mặt 5/5"),
        expect.stringContaining("4/5 đơn vị thành viên, đạt tỷ lệ 80%"),
        "Kết quả: Ủy ban MTTQ Việt Nam huyện Sóc Sơn.",
      ],
    },
  ]);
  await expect(at(morning, () => concludeVote(secretary, { voteId, document }))).rejects.toThrow(
    "vote.notAnnounced",
  );
  await at(morning, () => announceResult(secretary, { voteId }));
  await conclude(conference, voteId);
  expect(await db.leadershipTerm.findMany()).toMatchObject([
    { clusterYearId: nextYearId, unitId: unitIds[2], role: "lead", way: "acclamation", document },
  ]);
  expect(await recorded()).toEqual(
    expect.arrayContaining(["vote.rollFrozen", "vote.roundCounted", "leadership.begun"]),
  );
  await expect(at(morning, () => concludeVote(secretary, { voteId, document }))).rejects.toThrow(
    "vote.alreadyConcluded",
  );
});

test("on paper: nobody reaches the mark, the two best go on, a tie is broken by lot, the upper level takes it back", async () => {
  const conference = await aConference();
  const { secretary, unitIds, upper } = conference;
  const voteId = await prepare(conference, { ...paper, picked: unitIds.slice(0, 3), pass: "1/2" });
  await count(conference, await freeze(conference, voteId, "paper"), { agreed: [2, 2, 1] });
  const second = await freeze(conference, voteId, "paper");
  expect(await db.roundCandidate.count({ where: { roundId: second } })).toBe(2);
  // Ballots more than were handed out: the round is void and held again.
  await count(conference, second, { issued: 4, returned: 5, agreed: [3, 2] });
  expect(await db.voteRound.findUnique({ where: { id: second } })).toMatchObject({
    status: "void",
  });
  const again = await freeze(conference, voteId, "paper");
  await count(conference, again, { invalid: 1, agreed: [2, 2] });
  expect(await db.questionResult.findMany({ where: { roundId: again } })).toMatchObject([
    { kind: "nobodyReached", base: 5 },
  ]);
  await at(morning, () => announceResult(secretary, { voteId }));
  const reason = "Thiếu giấy ủy quyền";
  const cancel = { voteId, document: "Quyết định số 12", reason };
  await expect(at(morning, () => cancelVote(secretary, cancel))).rejects.toThrow("notAllowed");
  await at(morning, () => cancelVote(upper, cancel));
  expect(await getVote(secretary, voteId)).toMatchObject({ standing: { status: "void", reason } });
});

test("how many go on to a further round is the regulation's, and is read out with it", async () => {
  const conference = await aConference();
  const picked = conference.unitIds.slice(0, 3);
  for (const [goOnPerSeat, onward] of [
    ["2", 2],
    ["3", 3],
  ] as const) {
    const voteId = await prepare(conference, { ...paper, picked, goOnPerSeat });
    await count(conference, await freeze(conference, voteId, "paper"), { agreed: [2, 2, 1] });
    const vote = await getVote(conference.secretary, voteId);
    expect(vote?.next).toHaveLength(onward);
    expect(vote?.rules.find(({ label }) => label === "Số lần bỏ phiếu")?.text).toContain(
      `${onward} đơn vị nhiều phiếu nhất cho mỗi chỗ còn thiếu`,
    );
  }
});

test("equals are told apart by lot before the result, and by nobody twice", async () => {
  const conference = await aConference({ present: 4 });
  const { secretary, unitIds } = conference;
  const rules = { base: "present", mostRounds: "1", pass: "1/2" };
  const voteId = await prepare(conference, { ...paper, ...rules, picked: unitIds.slice(0, 2) });
  await count(conference, await freeze(conference, voteId, "paper"), { agreed: [2, 2] });
  await expect(at(morning, () => announceResult(secretary, { voteId }))).rejects.toThrow(
    "vote.notDecided",
  );
  const view = await getVote(secretary, voteId);
  const [tie] = view?.viewer.ties ?? [];
  if (!tie) throw new Error("a tie");
  const decision = {
    resultId: tie.resultId,
    candidateIds: [tie.tied[1]?.id ?? ""],
    words: "Bốc thăm",
  };
  const both = { ...decision, candidateIds: tie.tied.map(({ id }) => id) };
  await expect(at(morning, () => decideTie(secretary, both))).rejects.toThrow("vote.tieSeats");
  const twice = await Promise.allSettled([
    at(morning, () => decideTie(secretary, decision)),
    at(morning, () => decideTie(secretary, decision)),
  ]);
  expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await at(morning, () => announceResult(secretary, { voteId }));
  await conclude(conference, voteId);
  expect(await db.leadershipTerm.findMany()).toMatchObject([{ unitId: unitIds[1] }]);
  await at(morning, () => cancelVote(conference.upper, { voteId, document, reason: "Sai" }));
  expect((await db.leadershipTerm.findFirst())?.toOn).toEqual(new Date("2024-02-29"));
});

test("three of five are too few for two thirds: nothing begins, nothing is written", async () => {
  const conference = await aConference({ present: 3 });
  const voteId = await prepare(conference);
  const before = await recorded();
  await expect(freeze(conference, voteId)).rejects.toMatchObject({
    code: "vote.noQuorum",
    facts: { present: "3", members: "5", mark: "từ 2/3 trở lên" },
  });
  expect(await recorded()).toEqual(before);
});

test("a secret ballot is not by hands, nor without those who count, nor against a rule nobody could hold", async () => {
  const conference = await aConference();
  const voteId = await prepare(conference, paper);
  await expect(freeze(conference, voteId, "hands")).rejects.toThrow("vote.wrongChannel");
  const own = await prepare(conference, { ...paper, ownUnitVotable: "false" });
  await expect(freeze(conference, own, "paper")).rejects.toThrow("vote.ownUnitNotEnforceable");
  await freeze(conference, voteId, "paper");
  await expect(freeze(conference, voteId, "paper")).rejects.toThrow("vote.roundOpen");
});

test("rotation: who is passed over has a reason, the next leads, and nobody votes", async () => {
  const conference = await aConference();
  const { secretary, presiding, unitIds } = conference;
  const rotation = { way: "rotation", picked: unitIds.slice(2, 4) };
  const voteId = await prepare(conference, rotation);
  await expect(freeze(conference, voteId)).rejects.toThrow("vote.nobodyVotes");
  const first = await db.voteCandidate.findFirstOrThrow({ where: { unitId: unitIds[2] ?? "" } });
  const withdraw = { candidateId: first.id, reason: "Vừa làm Cụm trưởng năm 2023" };
  await at(morning, () => withdrawCandidate(secretary, withdraw));
  // An order still being prepared is its keepers' own, also for who presides from above.
  const byPresiding = () => at(morning, () => concludeVote(presiding, { voteId, document }));
  await expect(byPresiding()).rejects.toThrow("notAllowed");
  expect(await at(morning, () => concludeVote(secretary, { voteId, document }))).toBe("asked");
  expect(await byPresiding()).toBe("concluded");
  expect(await db.leadershipTerm.findMany()).toMatchObject([
    { unitId: unitIds[3], way: "rotation" },
  ]);
});

test("two who agree the roll at once begin one round", async () => {
  const conference = await aConference();
  const voteId = await prepare(conference);
  const both = await Promise.allSettled([freeze(conference, voteId), freeze(conference, voteId)]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.voteRound.count()).toBe(1);
});

test("once the roll is agreed nobody changes it, the rules or the candidates, whoever asks", async () => {
  const conference = await aConference();
  const voteId = await prepare(conference);
  const roundId = await freeze(conference, voteId);
  const unit = conference.unitIds[0] ?? "";
  const changes = [
    `update votes set most_rounds = 3 where id = '${voteId}'`,
    `update vote_questions set pass_numerator = 1, pass_denominator = 5`,
    `delete from vote_candidates`,
    `update vote_rounds set roll_hash = repeat('0', 64)`,
    `update votes set status = 'draft'`,
    `insert into round_candidates select '${roundId}', gen_random_uuid(), 1`,
    `insert into tellers values ('${roundId}', 9, 'Người lạ', '')`,
  ];
  for (const sql of changes) await expect(asOwner(sql)).rejects.toThrow(/frozen|forward/);
  await expect(db.rollSeat.deleteMany({ where: { unitId: unit } })).rejects.toThrow(/denied/);
});

test("a vote being prepared is its keepers' own, a running one the members'; strangers see neither", async () => {
  const conference = await aConference();
  const [chair] = conference.chairs;
  if (!chair) throw new Error("five chairs");
  const voteId = await prepare(conference);
  expect(await getVote(chair, voteId)).toBeNull();
  await freeze(conference, voteId);
  expect(await getVote(chair, voteId)).toMatchObject({ viewer: { keeps: false } });
  const stranger = { ...chair, capacity: { ...chair.capacity, unitId: conference.cityId } };
  expect(await getVote(stranger, voteId)).toBeNull();
  expect(form(conference).tieBreaks).toEqual(["secondBallot", "lot"]);
});
