import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { presentToConference, returnToDraft } from "@/lib/covenant/commands/present-to-conference";
import { recordAdoption } from "@/lib/covenant/commands/record-adoption";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { db } from "@/lib/db/client";
import { aClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import {
  aConference,
  allAgree,
  anAdoptedCovenant,
  aPresentedCovenant,
  aWrittenDraft,
  recorded,
  statusOf,
  wordsFor,
} from "./a-covenant";

test("a draft is presented, adopted at a conference of its year, and both are on record", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId } = await anAdoptedCovenant(cluster);
  expect(await db.covenant.findUnique({ where: { id: covenantId } })).toMatchObject({
    status: "adopted",
    ...allAgree,
  });
  expect(await recorded()).toEqual([
    "drafted",
    "draftSaved",
    "text.published",
    "presentedToConference",
    "adopted",
  ]);
});

test("a draft saved since it was looked at is not presented", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId } = await aWrittenDraft(cluster);
  const presenting = presentToConference(cluster.secretary, { covenantId, revision: 1 });
  await expect(presenting).rejects.toThrow("covenant.savedMeanwhile");
  expect(await statusOf(covenantId)).toBe("draft");
});

test("a draft presented twice at once is presented once", async () => {
  const cluster = await aClusterOfFive();
  const draft = await aWrittenDraft(cluster);
  const outcomes = await Promise.allSettled(
    [1, 2].map(() => presentToConference(cluster.secretary, draft)),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await recorded()).toEqual([
    "drafted",
    "draftSaved",
    "text.published",
    "presentedToConference",
  ]);
});

test("an adopted covenant taken back to the desk is adopted no longer", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId, revision } = await anAdoptedCovenant(cluster);
  await returnToDraft(cluster.secretary, { covenantId });
  expect(await db.covenant.findUnique({ where: { id: covenantId } })).toMatchObject({
    status: "draft",
    adoptedAtId: null,
    presentUnits: null,
  });
  const words = { ...wordsFor(cluster, covenantId), revision, title: "Giao ước khác" };
  expect(await saveDraft(cluster.secretary, words)).toMatchObject({ setAsideId: null });
});

test("another year's conference adopts nothing", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId, revision } = await aPresentedCovenant(cluster);
  const eventId = await aConference(cluster.lastYearId);
  const adopting = recordAdoption(cluster.secretary, {
    covenantId,
    revision,
    eventId,
    ...allAgree,
  });
  await expect(adopting).rejects.toThrow("covenant.otherYearsConference");
});

test("a conference still ahead adopts nothing, and the sentence names its day", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId, revision } = await aPresentedCovenant(cluster);
  const eventId = await aConference(cluster.clusterYearId);
  const dayBefore = new Date(morning.getTime() - 24 * 3_600_000);
  const adopting = at(dayBefore, () =>
    recordAdoption(cluster.secretary, { covenantId, revision, eventId, ...allAgree }),
  );
  await expect(adopting).rejects.toMatchObject({
    code: "covenant.conferenceAhead",
    facts: { heldOn: "29/02/2024" },
  });
});

test("numbers that cannot be are refused, and nothing is left of the try", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId, revision } = await aPresentedCovenant(cluster);
  const eventId = await aConference(cluster.clusterYearId);
  const before = await recorded();
  const adopting = recordAdoption(cluster.secretary, {
    covenantId,
    revision,
    eventId,
    presentUnits: 6,
    agreedUnits: 6,
    disagreedUnits: 0,
  });
  await expect(adopting).rejects.toMatchObject({
    code: "covenant.morePresentThanMembers",
    facts: { present: "6", members: "5" },
  });
  expect([await statusOf(covenantId), await recorded()]).toEqual(["ready", before]);
});

test("members neither present, return nor record", async () => {
  const cluster = await aClusterOfFive();
  const draft = await aPresentedCovenant(cluster);
  const chair = chairOf(cluster, 1);
  const { covenantId, revision } = draft;
  const eventId = await aConference(cluster.clusterYearId);
  for (const act of [
    () => presentToConference(chair, draft),
    () => returnToDraft(chair, { covenantId }),
    () => recordAdoption(chair, { covenantId, revision, eventId, ...allAgree }),
  ]) {
    await expect(act()).rejects.toThrow("notAllowed");
  }
});
