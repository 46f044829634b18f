import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { announceResult } from "@/lib/election/commands/announce-result";
import { concludeVote } from "@/lib/election/commands/conclude-vote";
import { withdrawCandidate } from "@/lib/election/commands/withdraw-candidate";
import { getVote } from "@/lib/election/queries/get-vote";
import { listVotes } from "@/lib/election/queries/list-votes";
import { wordsOf } from "@/lib/refusal";
import { listTasks } from "@/lib/task/queries";
import { recorded } from "@/tests/support/audit";
import { aPerson, chairOf } from "../covenant/a-cluster-of-five";
import { aConference, count, freeze, morning, prepare, requestOf } from "./a-conference";

const document = "Hội nghị ngày 29/02/2024";

async function anAnnouncedVote() {
  const conference = await aConference();
  const voteId = await prepare(conference);
  await count(conference, await freeze(conference, voteId), { agreed: [5] });
  await at(morning, () => announceResult(conference.secretary, { voteId }));
  return { ...conference, voteId, chair: chairOf(conference, 1) };
}

test("a secretary asks for the conclusion, and a second officer confirms it in the words that were asked for", async () => {
  const { secretary, chair, voteId } = await anAnnouncedVote();
  await expect(at(morning, () => concludeVote(chair, { voteId, document }))).rejects.toThrow(
    "notAllowed",
  );
  expect(await at(morning, () => concludeVote(secretary, { voteId, document }))).toBe("asked");
  expect(await db.leadershipTerm.count()).toBe(0);
  await expect(at(morning, () => concludeVote(secretary, { voteId, document }))).rejects.toThrow(
    "vote.conclusionAskedAlready",
  );
  const other = { voteId, document: "Văn bản khác", confirms: await requestOf(voteId) };
  expect(await at(morning, () => concludeVote(chair, other))).toBe("concluded");
  expect(await db.voteConfirmation.findMany()).toMatchObject([
    { document, personId: chair.personId },
  ]);
  expect(await db.leadershipTerm.findMany()).toMatchObject([{ document }]);
  expect((await recorded()).slice(-3)).toEqual([
    ...["vote.conclusionRequested", "vote.confirmed", "leadership.begun"],
  ]);
});

test.each([{ isAsked: false }, { isAsked: true }])(
  "who presides concludes at once, in their own words: asked for %o",
  async ({ isAsked }) => {
    const { secretary, presiding, voteId } = await anAnnouncedVote();
    if (isAsked) await at(morning, () => concludeVote(secretary, { voteId, document: "Biên bản" }));
    expect(await at(morning, () => concludeVote(presiding, { voteId, document }))).toBe(
      "concluded",
    );
    expect(await db.voteConfirmation.findMany()).toMatchObject([{ voteId, document }]);
  },
);

test("of two second officers at once one concludes", async () => {
  const { secretary, voteId, chairs } = await anAnnouncedVote();
  await at(morning, () => concludeVote(secretary, { voteId, document }));
  const input = { voteId, document, confirms: await requestOf(voteId) };
  const both = await Promise.allSettled(
    chairs.slice(0, 2).map((chair) => at(morning, () => concludeVote(chair, input))),
  );
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.leadershipTerm.count()).toBe(1);
});

test("an administrator who recognises for the upper committee needs a second one of it; its leader does not", async () => {
  const conference = await aConference();
  const { cityId, upper, secretary, unitIds, nextYearId } = conference;
  const administrator = await aPerson(cityId, "systemAdmin", { unitId: cityId });
  const picked = unitIds.slice(4);
  const voteId = await prepare(conference, { way: "appointment", picked });
  expect(await at(morning, () => concludeVote(administrator, { voteId, document }))).toBe("asked");
  const again = at(morning, () => concludeVote(administrator, { voteId, document }));
  expect(await again.catch(wordsOf)).toContain(
    "lãnh đạo cấp trên hoặc một cán bộ khác của cấp trên",
  );
  await expect(at(morning, () => concludeVote(secretary, { voteId, document }))).rejects.toThrow(
    "notAllowed",
  );
  expect(await at(morning, () => concludeVote(upper, { voteId, document }))).toBe("concluded");
  expect(await db.leadershipTerm.findMany()).toMatchObject([{ clusterYearId: nextYearId }]);
});

test("each is shown, and told among the things to do, what is theirs: to ask, to wait, to confirm, to conclude", async () => {
  const { secretary, presiding, chair, voteId } = await anAnnouncedVote();
  const seen = async (actor: typeof chair) => {
    const vote = await at(morning, () => getVote(actor, voteId));
    const { groups } = await at(morning, () => listTasks(actor));
    const told = groups.flatMap(({ tasks }) => tasks).find(({ what }) => /kết luận “/i.test(what));
    const { takes, waits } = vote?.viewer.conclusion ?? {};
    return [takes, waits, told?.button];
  };
  const nothing = [undefined, undefined, undefined];
  expect(await seen(secretary)).toEqual([false, false, "Đề nghị kết luận"]);
  expect(await seen(presiding)).toEqual([true, false, "Ghi kết luận"]);
  expect(await seen(chair)).toEqual(nothing);
  await at(morning, () => concludeVote(secretary, { voteId, document }));
  expect(await seen(secretary)).toEqual([false, true, undefined]);
  expect(await seen(chair)).toEqual([true, false, "Xác nhận kết luận"]);
  const confirms = await requestOf(voteId);
  await at(morning, () => concludeVote(chair, { voteId, document, confirms }));
  for (const actor of [secretary, presiding, chair]) expect(await seen(actor)).toEqual(nothing);
});

test("who meant to ask while another has asked does not confirm unread", async () => {
  const { secretary, clusterId, unitIds, chair, voteId } = await anAnnouncedVote();
  const unitId = unitIds[1] ?? "";
  const helper = await aPerson(unitId, "clusterSecretary", { unitId, clusterId });
  await at(morning, () => concludeVote(secretary, { voteId, document }));
  for (const [actor, confirms] of [
    [helper, undefined],
    [chair, `${helper.personId} ${morning.toISOString()}`],
  ] as const)
    await expect(
      at(morning, () => concludeVote(actor, { voteId, document, confirms })),
    ).rejects.toThrow("vote.conclusionAskedMeanwhile");
  expect(await db.leadershipTerm.count()).toBe(0);
  const confirms = await requestOf(voteId);
  expect(await at(morning, () => concludeVote(helper, { voteId, document, confirms }))).toBe(
    "concluded",
  );
});

async function aRotationAskedFor() {
  const conference = await aConference();
  const { secretary, clusterId, unitIds } = conference;
  const voteId = await prepare(conference, { way: "rotation", picked: unitIds.slice(1, 3) });
  await at(morning, () => concludeVote(secretary, { voteId, document }));
  const unitId = unitIds[1] ?? "";
  const helper = await aPerson(unitId, "clusterSecretary", { unitId, clusterId });
  const [first] = await db.voteCandidate.findMany({ orderBy: { position: "asc" } });
  return { ...conference, voteId, helper, candidateId: first?.id ?? "" };
}

test("once asked for, nobody is passed over in the rotation, and only the unit it was asked for is confirmed", async () => {
  const { secretary, helper, voteId, unitIds, candidateId } = await aRotationAskedFor();
  const passing = { candidateId, reason: "Đề nghị chuyển lượt" };
  await expect(at(morning, () => withdrawCandidate(secretary, passing))).rejects.toThrow(
    "vote.conclusionAsked",
  );
  expect((await at(morning, () => getVote(secretary, voteId)))?.viewer.mayWithdraw).toBe(false);
  expect(await db.conclusionRequest.findMany()).toMatchObject([{ chosenUnitId: unitIds[1] }]);
  await db.voteCandidate.update({ where: { id: candidateId }, data: { withdrawal: "Xin rút" } });
  const input = { voteId, document, confirms: await requestOf(voteId) };
  await expect(at(morning, () => concludeVote(helper, input))).rejects.toThrow(
    "vote.conclusionOfAnother",
  );
  expect(await db.leadershipTerm.count()).toBe(0);
});

test("an order being prepared is its keepers' own; once its conclusion is asked for, a second officer sees it and confirms", async () => {
  const conference = await aConference();
  const { secretary, chairs, upper, presiding, eventId, clusterYearId, unitIds } = conference;
  const chair = chairs[0] ?? secretary;
  const voteId = await prepare(conference, { way: "rotation", picked: unitIds.slice(1, 3) });
  const shown = async (actor: typeof chair) => {
    const vote = await at(morning, () => getVote(actor, voteId));
    const { votes } = await listVotes(actor, { id: eventId, clusterYearId });
    return [vote !== null, votes.length];
  };
  for (const actor of [chair, upper, presiding]) {
    expect(await shown(actor)).toEqual([false, 0]);
    await expect(at(morning, () => concludeVote(actor, { voteId, document }))).rejects.toThrow(
      "notAllowed",
    );
  }
  await at(morning, () => concludeVote(secretary, { voteId, document }));
  for (const actor of [chair, upper, presiding]) expect(await shown(actor)).toEqual([true, 1]);
  const input = { voteId, document, confirms: await requestOf(voteId) };
  expect(await at(morning, () => concludeVote(chair, input))).toBe("concluded");
  expect(await db.leadershipTerm.findMany()).toMatchObject([{ unitId: unitIds[1] }]);
});
