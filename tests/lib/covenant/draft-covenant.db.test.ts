import { expect, test } from "vitest";
import { draftCovenant } from "@/lib/covenant/commands/draft-covenant";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { db } from "@/lib/db/client";
import { aClusterOfFive, aPerson, chairOf } from "./a-cluster-of-five";
import { anOpenCovenant, aWrittenDraft, readAndSign, recorded, twoContents } from "./a-covenant";
import { added, anOpenAnnex, changed, inForce } from "./an-annex";

const blank = { source: "blank", campaign: "" } as const;

test("the secretariat starts a blank draft with the name of the year", async () => {
  const { secretary, clusterYearId } = await aClusterOfFive();
  const id = await draftCovenant(secretary, { ...blank, clusterYearId });
  expect(await db.covenant.findUnique({ where: { id } })).toMatchObject({
    title: "Giao ước thi đua năm 2024",
    status: "draft",
    revision: 1,
    campaign: null,
  });
  expect(await recorded()).toEqual(["drafted"]);
});

test("a campaign's covenant stands beside the yearly one", async () => {
  const { secretary, clusterYearId } = await aClusterOfFive();
  await draftCovenant(secretary, { ...blank, clusterYearId });
  const id = await draftCovenant(secretary, {
    ...blank,
    clusterYearId,
    campaign: "Ngày vì người nghèo",
  });
  const { title } = await db.covenant.findUniqueOrThrow({ where: { id } });
  expect(title).toBe("Giao ước thi đua đợt “Ngày vì người nghèo”, năm 2024");
});

test("two yearly drafts at once leave one, and the second is told so", async () => {
  const { secretary, clusterYearId } = await aClusterOfFive();
  const draft = () => draftCovenant(secretary, { ...blank, clusterYearId });
  const outcomes = await Promise.allSettled([draft(), draft(), draft()]);
  const refused = outcomes.filter((outcome) => outcome.status === "rejected");
  expect(refused.map(({ reason }) => reason.code)).toEqual(
    Array(2).fill("covenant.alreadyDrafted"),
  );
  expect(await db.covenant.count()).toBe(1);
  expect(await recorded()).toEqual(["drafted"]);
});

test("last year's words are copied as contents of their own, with the annex, under this year's name", async () => {
  const cluster = await aClusterOfFive();
  const { secretary, lastSecretary, lastYearId, clusterYearId, indicatorId } = cluster;
  const lastYear = { ...cluster, secretary: lastSecretary, clusterYearId: lastYearId };
  const { covenantId } = await anOpenCovenant(lastYear);

  const id = await draftCovenant(secretary, { source: "lastYear", campaign: "", clusterYearId });

  const copy = await db.covenant.findUniqueOrThrow({
    where: { id },
    include: { contents: { orderBy: { position: "asc" } }, targets: true },
  });
  const original = await db.covenantContent.findMany({ where: { covenantId } });
  expect(copy.title).toBe("Giao ước thi đua năm 2024");
  expect(copy.contents.map(({ text }) => text)).toEqual(twoContents.map(({ text }) => text));
  expect(copy.targets).toMatchObject([{ indicatorId, numerator: 85n, denominator: 100n }]);
  const ids = new Set([...copy.contents, ...original].map((content) => content.id));
  expect(ids.size).toBe(4);
});

test("what an annex changed of last year's covenant is in the copy", async () => {
  const { cluster, text } = await inForce();
  const annex = await anOpenAnnex(cluster, text.covenantId);
  for (const chair of cluster.chairs) await readAndSign(chair, annex);
  const { cityId, clusterId } = cluster;
  const { id: clusterYearId } = await db.clusterYear.create({
    data: { clusterId, year: 2025, phase: "preparing" },
  });
  const next = { unitId: cluster.unitIds[0] ?? "", clusterId, clusterYearId };
  const secretary = await aPerson(cityId, "unitReporter", next, { as: "clusterSecretary" });
  const id = await draftCovenant(secretary, { source: "lastYear", campaign: "", clusterYearId });
  const copy = await db.covenant.findUniqueOrThrow({
    where: { id },
    include: { contents: { orderBy: { position: "asc" } }, targets: true },
  });
  expect(copy.contents.map((each) => each.text)).toEqual([
    ...[twoContents[0]?.text, changed.text, added.text],
  ]);
  expect(copy.targets).toMatchObject([{ numerator: 90n, denominator: 100n }]);
});

test("an indicator that has ended since is left out of the copy", async () => {
  const cluster = await aClusterOfFive();
  const { secretary, lastSecretary, lastYearId, clusterYearId, indicatorId } = cluster;
  await anOpenCovenant({ ...cluster, secretary: lastSecretary, clusterYearId: lastYearId });
  const toOn = new Date("2023-12-31T00:00:00Z");
  await db.indicator.update({ where: { id: indicatorId }, data: { toOn } });

  const id = await draftCovenant(secretary, { source: "lastYear", campaign: "", clusterYearId });
  expect(await db.commonTarget.count({ where: { covenantId: id } })).toBe(0);
});

test("without a last year, or with one that never left its desk, there is nothing to copy", async () => {
  const cluster = await aClusterOfFive();
  const { secretary, lastSecretary, lastYearId, clusterYearId } = cluster;
  await aWrittenDraft({ ...cluster, secretary: lastSecretary, clusterYearId: lastYearId });
  const copying = draftCovenant(secretary, { source: "lastYear", campaign: "", clusterYearId });
  await expect(copying).rejects.toThrow("covenant.nothingToCopy");
  expect(await db.covenant.count({ where: { clusterYearId } })).toBe(0);
});

test("nobody but the year's secretariat and lead drafts, and nothing is left of the try", async () => {
  const cluster = await aClusterOfFive();
  const { clusterYearId, lastSecretary, reporter, cityLeader } = cluster;
  for (const actor of [lastSecretary, reporter, cityLeader, chairOf(cluster, 1)]) {
    await expect(draftCovenant(actor, { ...blank, clusterYearId })).rejects.toThrow("notAllowed");
  }
  expect([await db.covenant.count(), await recorded()]).toEqual([0, []]);
});

test("a closed year takes no draft", async () => {
  const { secretary, clusterYearId } = await aClusterOfFive();
  await db.clusterYear.update({ where: { id: clusterYearId }, data: { phase: "closed" } });
  const drafting = draftCovenant(secretary, { ...blank, clusterYearId });
  await expect(drafting).rejects.toThrow("covenant.yearClosed");
});

test("a draft that was just started is saved like any other", async () => {
  const { secretary, clusterYearId } = await aClusterOfFive();
  const covenantId = await draftCovenant(secretary, { ...blank, clusterYearId });
  const words = { title: "Giao ước", preamble: "", contents: twoContents, targets: [] };
  const saved = await saveDraft(secretary, { covenantId, revision: 1, ...words });
  expect(saved).toEqual({ revision: 2, kind: "covenant", setAsideId: null });
});
