import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { draftCovenant } from "@/lib/covenant/commands/draft-covenant";
import { listDraftableYears } from "@/lib/covenant/queries/draftable-years";
import { db } from "@/lib/db/client";
import { keepTemplate } from "@/lib/text/commands/keep-template";
import { listOwnTemplates } from "@/lib/text/queries/templates";
import type { KeepTemplateInput } from "@/lib/text/schema";
import {
  aClusterOfFive,
  aPerson,
  type ClusterOfFive,
  chairOf,
  morning,
} from "../covenant/a-cluster-of-five";

const template: KeepTemplateInput = {
  ...{ templateId: null, kind: "covenant" as const, title: "Mẫu Giao ước", preamble: "Căn cứ;" },
  ...{ fromOn: "2024-01-01" as const, toOn: null },
  contents: [{ id: null, title: "Thi đua", text: "Phát động phong trào." }],
};

async function aTemplate(cluster: ClusterOfFive, change: object = {}) {
  const { cityId } = cluster;
  const administrator = await aPerson(cityId, "systemAdmin", { unitId: cityId });
  const id = await keepTemplate(administrator, { ...template, ...change });
  return { id, administrator };
}

test("a draft starts from a template of an office above, and is its own from there on", async () => {
  const cluster = await aClusterOfFive();
  const { id, administrator } = await aTemplate(cluster);
  const { clusterYearId, secretary } = cluster;
  const [year] = await at(morning, () => listDraftableYears(secretary));
  expect(year?.templates.map((each) => each.title)).toEqual(["Mẫu Giao ước"]);
  const input = { clusterYearId, source: id, campaign: "Chào mừng ngày lễ lớn" };
  const covenantId = await at(morning, () => draftCovenant(secretary, input));
  const change = { title: "Tên khác", contents: [{ id: null, title: "", text: "Lời khác." }] };
  await keepTemplate(administrator, { ...template, ...change, templateId: id });
  const contents = await db.covenantContent.findMany({ where: { covenantId } });
  expect(contents.map(({ text }) => text)).toEqual(["Phát động phong trào."]);
});

test("a template of another kind, of other days, or of no office above starts nothing", async () => {
  const cluster = await aClusterOfFive();
  const { clusterYearId, secretary } = cluster;
  const start = (source: string, kind: "covenant" | "plan" = "covenant") =>
    at(morning, () => draftCovenant(secretary, { clusterYearId, kind, source, campaign: "" }));
  const ended = await aTemplate(cluster, { toOn: "2024-01-31" });
  await expect(start(ended.id)).rejects.toThrow("text.templateGone");
  const { id } = await aTemplate(cluster);
  await expect(start(id, "plan")).rejects.toThrow("text.templateGone");
  expect(await db.covenant.count()).toBe(0);
});

test("only the office keeps its templates; one without contents is none", async () => {
  const cluster = await aClusterOfFive();
  const { administrator, id } = await aTemplate(cluster);
  const byChair = keepTemplate(chairOf(cluster, 0), template);
  await expect(byChair).rejects.toThrow("notAllowed");
  await expect(keepTemplate(administrator, { ...template, contents: [] })).rejects.toThrow(
    "covenant.noContents",
  );
  const [unitId = ""] = cluster.unitIds;
  const stranger = await aPerson(cluster.cityId, "systemAdmin", { unitId });
  const taking = keepTemplate(stranger, { ...template, templateId: id });
  await expect(taking).rejects.toThrow("notFound");
  expect(await listOwnTemplates(chairOf(cluster, 0))).toBeNull();
});
