import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { announceResult } from "@/lib/election/commands/announce-result";
import { concludeVote } from "@/lib/election/commands/conclude-vote";
import { withdrawCandidate } from "@/lib/election/commands/withdraw-candidate";
import { getConferenceMinutes, getResultNotice } from "@/lib/election/queries/get-papers";
import { getVote } from "@/lib/election/queries/get-vote";
import { aConference, conclude, count, freeze, morning, paper, prepare } from "./a-conference";
import { aRound, wholeRound } from "./a-secret-ballot";

const document = "Hội nghị ngày 29/02/2024";
const decision = "Quyết định số 15/QĐ-MTTQ-BTT ngày 01/03/2024";

test("appointed by the upper level, a unit leads by the decision that is named", async () => {
  const conference = await aConference();
  const { secretary, upper, unitIds, nextYearId } = conference;
  const appointment = { way: "appointment", picked: unitIds.slice(4), needsConfirmation: "on" };
  const voteId = await prepare(conference, appointment);
  await expect(freeze(conference, voteId)).rejects.toThrow("vote.nobodyVotes");
  await expect(
    at(morning, () => concludeVote(secretary, { voteId, document: decision })),
  ).rejects.toThrow("notAllowed");
  expect((await at(morning, () => getVote(upper, voteId)))?.id).toBe(voteId);
  await at(morning, () => concludeVote(upper, { voteId, document: decision }));
  expect(await db.leadershipTerm.findMany()).toMatchObject([
    { clusterYearId: nextYearId, unitId: unitIds[4], way: "appointment", document: decision },
  ]);
});

test("an appointment is the upper level's own to conclude, whatever the form said", async () => {
  const conference = await aConference();
  const { secretary, unitIds } = conference;
  const voteId = await prepare(conference, { way: "appointment", picked: unitIds.slice(4) });
  await expect(
    at(morning, () => concludeVote(secretary, { voteId, document: decision })),
  ).rejects.toThrow("notAllowed");
});

test("where the office asks for it, a chosen lead is recognised by the upper committee before the term begins", async () => {
  const conference = await aConference();
  const { cityId, secretary, upper } = conference;
  await db.setting.create({
    data: {
      ...{ ownerUnitId: cityId, key: "leadersRecognised", value: "asked" },
      fromOn: new Date("2024-01-01T00:00:00Z"),
    },
  });
  const voteId = await prepare(conference);
  await count(conference, await freeze(conference, voteId), { agreed: [5] });
  await at(morning, () => announceResult(secretary, { voteId }));
  await expect(at(morning, () => concludeVote(secretary, { voteId, document }))).rejects.toThrow(
    "notAllowed",
  );
  expect(await db.leadershipTerm.count()).toBe(0);
  await at(morning, () => concludeVote(upper, { voteId, document: decision }));
  expect(await db.leadershipTerm.findMany()).toMatchObject([{ way: "acclamation" }]);
});

test("elected by secret ballot, a unit leads the year named until its end, and the minutes say how", async () => {
  const conference = await aConference();
  const { secretary, nextYearId, unitIds, eventId } = conference;
  const { voteId, roundId } = await aRound(conference);
  await wholeRound(conference, roundId, [1, 1, 1, 2, 3]);
  await at(morning, () => announceResult(secretary, { voteId }));
  await conclude(conference, voteId);
  expect(await db.leadershipTerm.findMany()).toMatchObject([
    {
      ...{ clusterYearId: nextYearId, unitId: unitIds[0], role: "lead", way: "secretBallot" },
      toOn: new Date("2025-12-31"),
    },
  ]);
  for (const words of [
    await getConferenceMinutes(secretary, eventId),
    await getResultNotice(secretary, voteId),
  ])
    expect(JSON.stringify(words)).toContain("3/5 đơn vị thành viên, đạt tỷ lệ 60%");
});

test("the order of the rotation is kept from the unit after the one that leads, and a skip stands with its reason", async () => {
  const conference = await aConference();
  const { secretary, presiding, unitIds } = conference;
  const voteId = await prepare(conference, { way: "rotation", picked: unitIds });
  const order = await db.voteCandidate.findMany({ orderBy: { position: "asc" } });
  const [first] = order;
  if (!first) throw new Error("five units");
  const reason = "Vừa làm Cụm trưởng năm 2023";
  await at(morning, () => withdrawCandidate(secretary, { candidateId: first.id, reason }));
  await at(morning, () => concludeVote(secretary, { voteId, document }));
  await at(morning, () => concludeVote(presiding, { voteId, document }));
  expect(await db.leadershipTerm.findMany()).toMatchObject([{ unitId: order[1]?.unitId }]);
  expect(await db.voteCandidate.findMany({ where: { id: first.id } })).toMatchObject([
    { withdrawal: reason },
  ]);
  expect(paper.way).toBe("secretBallot");
});
