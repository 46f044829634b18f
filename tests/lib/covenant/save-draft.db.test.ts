import { expect, test } from "vitest";
import { presentToConference } from "@/lib/covenant/commands/present-to-conference";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { db } from "@/lib/db/client";
import { aClusterOfFive, chairOf } from "./a-cluster-of-five";
import { aDraft, aWrittenDraft, recorded, twoContents, wordsFor } from "./a-covenant";

async function aDesk() {
  const cluster = await aClusterOfFive();
  const covenantId = await aDraft(cluster);
  return { cluster, covenantId, words: wordsFor(cluster, covenantId) };
}

const textsOf = async (covenantId: string) => {
  const contents = await db.covenantContent.findMany({
    where: { covenantId },
    orderBy: { position: "asc" },
  });
  return contents.map(({ text }) => text);
};

test("a save keeps words and annex, and every revision stays readable", async () => {
  const { cluster, covenantId, words } = await aDesk();
  const { revision } = await saveDraft(cluster.secretary, words);
  await saveDraft(cluster.secretary, { ...words, revision, contents: twoContents.slice(1) });

  expect(await textsOf(covenantId)).toEqual(["Nâng cao chất lượng công tác khen thưởng."]);
  const saves = await db.covenantSave.findMany({ orderBy: { revision: "asc" } });
  expect(saves.map((save) => [save.revision, save.builtOn, save.setAside])).toEqual([
    [1, 0, false],
    [2, 1, false],
    [3, 2, false],
  ]);
  expect(await recorded()).toEqual(["drafted", "draftSaved", "draftSaved"]);
});

test("of two who save over the same revision the second overwrites nothing and loses nothing", async () => {
  const { cluster, covenantId, words } = await aDesk();
  const [one, other] = ["Bản một", "Bản hai"].map((title) => ({ ...words, title }));
  const outcomes = await Promise.all(
    [one, other].map((input) => saveDraft(cluster.secretary, input ?? words)),
  );

  const setAside = outcomes.filter(({ setAsideId }) => setAsideId !== null);
  expect(outcomes.map(({ revision }) => revision)).toEqual([2, 2]);
  expect(setAside).toHaveLength(1);
  const saves = await db.covenantSave.findMany({ where: { revision: 2 } });
  const titles = saves.map((save) => (save.words as { title: string }).title);
  expect(titles.sort()).toEqual(["Bản hai", "Bản một"]);
  const { title } = await db.covenant.findUniqueOrThrow({ where: { id: covenantId } });
  const kept = saves.find((save) => !save.setAside);
  expect(kept?.words).toMatchObject({ title });
  expect(await recorded()).toEqual(["drafted", "draftSaved"]);
});

test("the same form sent twice is one save", async () => {
  const { cluster, words } = await aDesk();
  const outcomes = await Promise.all([1, 2].map(() => saveDraft(cluster.secretary, words)));
  expect(outcomes).toEqual(Array(2).fill({ revision: 2, kind: "covenant", setAsideId: null }));
  expect(await db.covenantSave.count({ where: { setAside: true } })).toBe(0);
});

test("a content keeps its identity through saves, wherever it moves", async () => {
  const { cluster, covenantId, words } = await aDesk();
  const { revision } = await saveDraft(cluster.secretary, words);
  const before = await db.covenantContent.findMany({ orderBy: { position: "asc" } });
  const reversed = before.toReversed().map(({ id, title, text }) => ({ id, title, text }));
  await saveDraft(cluster.secretary, { ...words, revision, contents: reversed });
  const after = await db.covenantContent.findMany({
    where: { covenantId },
    orderBy: { position: "asc" },
  });
  expect(after.map(({ id }) => id)).toEqual(reversed.map(({ id }) => id));
});

test.each([
  ["covenant.repeatedContent", { contents: [...twoContents, ...twoContents.slice(1)] }],
  ["covenant.emptyContent", { contents: [{ id: null, title: "Đối ngoại", text: "" }] }],
  ["covenant.targetUnknown", { targets: [{ indicatorId: crypto.randomUUID(), typed: "5" }] }],
])("%s is refused, and nothing is left of the try", async (code, changed) => {
  const { cluster, covenantId, words } = await aDesk();
  await expect(saveDraft(cluster.secretary, { ...words, ...changed })).rejects.toThrow(code);
  expect(await textsOf(covenantId)).toEqual([]);
  expect(await recorded()).toEqual(["drafted"]);
});

test("a target that is unclear or stands twice is refused with the indicator's name", async () => {
  const { cluster, words } = await aDesk();
  const target = { indicatorId: cluster.indicatorId, typed: "85%" };
  const save = (targets: (typeof target)[]) => saveDraft(cluster.secretary, { ...words, targets });
  await expect(save([{ ...target, typed: "nhiều" }])).rejects.toMatchObject({
    code: "covenant.targetUnclear",
    facts: { indicator: "Vụ hòa giải thành / tổng vụ" },
  });
  await expect(save([target, target])).rejects.toThrow("covenant.targetRepeated");
});

test("another cluster's indicator is none of ours", async () => {
  const { cluster, words } = await aDesk();
  const district = cluster.unitIds[0] ?? "";
  await db.indicator.update({
    where: { id: cluster.indicatorId },
    data: { ownerUnitId: district },
  });
  await expect(saveDraft(cluster.secretary, words)).rejects.toThrow("covenant.targetUnknown");
});

test("what has been presented is not saved over", async () => {
  const cluster = await aClusterOfFive();
  const draft = await aWrittenDraft(cluster);
  await presentToConference(cluster.secretary, draft);
  const late = { ...wordsFor(cluster, draft.covenantId), revision: draft.revision, title: "Khác" };
  await expect(saveDraft(cluster.secretary, late)).rejects.toThrow("covenant.notDraft");
});

test("members and last year's secretariat do not write in it", async () => {
  const { cluster, words } = await aDesk();
  for (const actor of [chairOf(cluster, 0), cluster.lastSecretary, cluster.reporter]) {
    await expect(saveDraft(actor, words)).rejects.toThrow("notAllowed");
  }
});

test("an unknown covenant is not found", async () => {
  const { cluster, words } = await aDesk();
  const unknown = { ...words, covenantId: crypto.randomUUID() };
  await expect(saveDraft(cluster.secretary, unknown)).rejects.toThrow("notFound");
});
