import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { recordAdoption } from "@/lib/covenant/commands/record-adoption";
import { changeInHall } from "@/lib/covenant/commands/save-draft";
import { getAdoption } from "@/lib/covenant/queries/get-adoption";
import { db } from "@/lib/db/client";
import { aClusterOfFive, chairOf, morning } from "../covenant/a-cluster-of-five";
import {
  aConference,
  allAgree,
  anAdoptedCovenant,
  aPresentedCovenant,
  aWrittenDraft,
  recorded,
  statusOf,
  wordsFor,
} from "../covenant/a-covenant";

async function presented() {
  const cluster = await aClusterOfFive();
  const { covenantId, revision } = await aPresentedCovenant(cluster);
  const rows = await db.covenantContent.findMany({ orderBy: { position: "asc" } });
  const contents = rows.map(({ id, title, text }) => ({ id, title, text }));
  const words = { ...wordsFor(cluster, covenantId), contents, revision };
  const changed = {
    ...words,
    contents: contents.map((each, index) =>
      index === 0 ? { ...each, text: "Đẩy mạnh, đổi mới công tác đối ngoại nhân dân." } : each,
    ),
  };
  return { cluster, covenantId, revision, words, changed };
}

test("words changed in the hall stand beside those presented, are adopted, and both stay to be read", async () => {
  const { cluster, covenantId, revision, changed } = await presented();
  const saved = await changeInHall(cluster.secretary, changed);
  expect([saved.revision, await statusOf(covenantId)]).toEqual([revision + 1, "ready"]);
  const adoption = await getAdoption(cluster.secretary, covenantId);
  expect(adoption?.hall?.compared.contents[0]?.text).toContainEqual({
    ...{ change: "added", words: ", đổi mới" },
  });
  const eventId = await aConference(cluster.clusterYearId);
  const adopt = (seen: number) =>
    at(morning, () =>
      recordAdoption(cluster.secretary, { covenantId, eventId, revision: seen, ...allAgree }),
    );
  await expect(adopt(revision)).rejects.toThrow("covenant.savedMeanwhile");
  await adopt(revision + 1);
  expect((await recorded()).slice(-3)).toEqual([
    ...["presentedToConference", "text.published", "adopted"],
  ]);
  expect(await db.publishedDraft.count()).toBe(2);
});

test("the same words are no change; of two at once none is lost", async () => {
  const { cluster, revision, words, changed } = await presented();
  expect(await changeInHall(cluster.secretary, words)).toMatchObject({ revision });
  const other = { ...changed, preamble: "Lời mở đầu khác." };
  const saved = await Promise.all(
    [changed, other].map((each) => changeInHall(cluster.secretary, each)),
  );
  expect(saved.filter(({ setAsideId }) => setAsideId !== null)).toHaveLength(1);
  expect(await db.publishedDraft.count()).toBe(2);
});

test("nothing is changed in the hall before the presentation, after the adoption, or by a member", async () => {
  const cluster = await aClusterOfFive();
  const draft = await aWrittenDraft(cluster);
  const words = { ...wordsFor(cluster, draft.covenantId), revision: draft.revision };
  await expect(changeInHall(cluster.secretary, words)).rejects.toThrow("covenant.notPresented");
  const adopted = await anAdoptedCovenant(cluster, "Đợt thi đua");
  const late = { ...wordsFor(cluster, adopted.covenantId), revision: adopted.revision };
  await expect(changeInHall(cluster.secretary, late)).rejects.toThrow("covenant.alreadyAdopted");
  await expect(changeInHall(chairOf(cluster, 0), late)).rejects.toThrow("notAllowed");
});
