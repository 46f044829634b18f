import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { announceResult } from "@/lib/election/commands/announce-result";
import { concludeVote } from "@/lib/election/commands/conclude-vote";
import { getVote } from "@/lib/election/queries/get-vote";
import { listTasks } from "@/lib/task/queries";
import { recorded } from "@/tests/support/audit";
import { aPerson, chairOf } from "../covenant/a-cluster-of-five";
import { aConference, count, freeze, morning, prepare } from "./a-conference";

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
  const other = { voteId, document: "Văn bản khác" };
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
  const both = await Promise.allSettled(
    chairs.slice(0, 2).map((chair) => at(morning, () => concludeVote(chair, { voteId, document }))),
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
    const isTold = groups
      .flatMap(({ tasks }) => tasks)
      .some(({ what }) => what.startsWith("Kết luận"));
    const { takes, waits } = vote?.viewer.conclusion ?? {};
    return [takes, waits, isTold];
  };
  const nothing = [undefined, undefined, false];
  expect(await seen(secretary)).toEqual([false, false, true]);
  expect(await seen(presiding)).toEqual([true, false, true]);
  expect(await seen(chair)).toEqual(nothing);
  await at(morning, () => concludeVote(secretary, { voteId, document }));
  expect(await seen(secretary)).toEqual([false, true, false]);
  expect(await seen(chair)).toEqual([true, false, true]);
  await at(morning, () => concludeVote(chair, { voteId, document }));
  for (const actor of [secretary, presiding, chair]) expect(await seen(actor)).toEqual(nothing);
});
