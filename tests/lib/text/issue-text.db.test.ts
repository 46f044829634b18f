import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { listCovenants } from "@/lib/covenant/queries/list-covenants";
import { db } from "@/lib/db/client";
import { paperAsPdf } from "@/lib/document/pdf";
import { issueText } from "@/lib/text/commands/issue-text";
import { listQuotableArticles } from "@/lib/text/queries/articles-in-force";
import { getText } from "@/lib/text/queries/get-text";
import { getTextPaper } from "@/lib/text/queries/get-text-paper";
import { listTexts } from "@/lib/text/queries/list-texts";
import { asOwner } from "@/tests/support/own-database";
import { waitingBackends } from "@/tests/support/waiting-backends";
import { aClusterOfFive, chairOf, morning } from "../covenant/a-cluster-of-five";
import { statusOf } from "../covenant/a-covenant";
import { aLead, anAdoptedText, articles, aWrittenText, issue } from "./a-text";

test("a regulation issued is in force, hashed as its form says, and its articles may be quoted", async () => {
  const cluster = await aClusterOfFive();
  await aLead(cluster);
  const text = await anAdoptedText(cluster, "regulation");
  expect(await listQuotableArticles(cluster.clusterId)).toEqual([]);
  await issue(cluster, text);
  expect(await statusOf(text.covenantId)).toBe("inForce");
  const { textHash } = await db.issuedText.findFirstOrThrow();
  const form = `Quy chế

Số: 01/QC-CTĐ

Quy chế của Cụm

Căn cứ;

Chương I: Quy định chung

Điều 1. Phạm vi

Áp dụng với đơn vị thành viên.

Điều 2. Bầu Cụm trưởng

Trên một phần hai số phiếu hợp lệ.
`;
  expect(textHash).toBe(createHash("sha256").update(form).digest("hex"));
  expect(await listQuotableArticles(cluster.clusterId)).toEqual([
    "Quy chế của Cụm, số 01/QC-CTĐ",
    "Điều 1 (Phạm vi) Quy chế của Cụm, số 01/QC-CTĐ",
    "Điều 2 (Bầu Cụm trưởng) Quy chế của Cụm, số 01/QC-CTĐ",
  ]);
});

test("issued twice at once it is issued once; from then on its words stand, even for the owner of the tables", async () => {
  const cluster = await aClusterOfFive();
  await aLead(cluster);
  const text = await anAdoptedText(cluster, "regulation");
  const outcomes = await Promise.allSettled([issue(cluster, text), issue(cluster, text)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const saving = saveDraft(cluster.secretary, {
    ...{ ...text, title: "Khác", preamble: "", contents: articles, targets: [] },
  });
  await expect(saving).rejects.toThrow("covenant.notDraft");
  for (const sql of [
    "update issued_texts set number = 'x'",
    "update covenant_contents set text = 'x'",
    "update covenants set title = 'x'",
    "update covenants set kind = 'plan'",
  ]) {
    await expect(asOwner(sql)).rejects.toThrow();
  }
});

test("a regulation takes the place of the former one, which stays readable", async () => {
  const cluster = await aClusterOfFive();
  await aLead(cluster);
  const former = await anAdoptedText(cluster, "regulation");
  await issue(cluster, former);
  const later = await anAdoptedText(cluster, "regulation");
  await issue(cluster, later, "02/QC-CTĐ");
  expect([await statusOf(former.covenantId), await statusOf(later.covenantId)]).toEqual([
    ...["closed", "inForce"],
  ]);
  expect((await listQuotableArticles(cluster.clusterId))[0]).toBe("Quy chế của Cụm, số 02/QC-CTĐ");
  const read = await at(morning, () => getText(chairOf(cluster, 0), former.covenantId));
  expect(read?.issued?.number).toBe("01/QC-CTĐ");
});

test("of two regulations issued at once one takes the other's place, and neither waits for what the other holds", async () => {
  const cluster = await aClusterOfFive();
  await aLead(cluster);
  const texts = [
    await anAdoptedText(cluster, "regulation"),
    await anAdoptedText(cluster, "regulation"),
  ];
  // Both are let past their first locks before either goes on.
  await asOwner("begin");
  await asOwner("lock table covenant_saves in access exclusive mode");
  const issuing = texts.map((text, index) => issue(cluster, text, `0${index}/QC-CTĐ`));
  await expect.poll(waitingBackends, { timeout: 10_000 }).toHaveLength(2);
  await asOwner("rollback");
  await Promise.all(issuing);
  const statuses = await Promise.all(texts.map(({ covenantId }) => statusOf(covenantId)));
  expect(statuses.sort()).toEqual(["closed", "inForce"]);
});

test("a draft of a plan is its writers' own, lies with the texts and not with the covenants, and is opened for nobody to sign", async () => {
  const cluster = await aClusterOfFive();
  const text = await aWrittenText(cluster, "plan");
  const all = { year: null, cluster: null, status: null };
  const seen = async (actor: typeof cluster.secretary) => [
    (await listTexts(actor, { kind: null })).texts.length,
    (await listCovenants(actor, all)).covenants.length,
  ];
  await at(morning, async () => {
    expect(await seen(cluster.secretary)).toEqual([1, 0]);
    expect(await seen(chairOf(cluster, 0))).toEqual([0, 0]);
    expect(await getText(chairOf(cluster, 0), text.covenantId)).toBeNull();
  });
  const opening = openForSigning(cluster.secretary, { ...text, witnesses: [] });
  await expect(opening).rejects.toThrow("text.signedByLead");
});

test("two who edit one plan at once: the later save is set aside, no word is lost", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId, revision } = await aWrittenText(cluster, "plan");
  const save = (title: string) =>
    saveDraft(cluster.secretary, {
      ...{ covenantId, revision, title, preamble: "", contents: articles, targets: [] },
    });
  const saved = await Promise.all([save("Của tôi"), save("Của đồng chí")]);
  expect(saved.filter(({ setAsideId }) => setAsideId !== null)).toHaveLength(1);
  expect(await db.covenantSave.count({ where: { setAside: true } })).toBe(1);
});

test("without a lead nothing is issued, and no member issues anything", async () => {
  const cluster = await aClusterOfFive();
  const text = await anAdoptedText(cluster, "regulation");
  await expect(issue(cluster, text)).rejects.toThrow("text.noLead");
  const input = { textId: text.covenantId, revision: text.revision, number: "1" };
  const signing = { issuedOn: "2024-02-29", signerName: "A", signerPost: "B" } as const;
  const byMember = issueText(chairOf(cluster, 0), { ...input, ...signing });
  await expect(byMember).rejects.toThrow("notAllowed");
});

test("a draft prints with room for number and day, an issued one with them", async () => {
  const cluster = await aClusterOfFive();
  await aLead(cluster);
  const text = await anAdoptedText(cluster, "regulation");
  const paper = () => at(morning, () => getTextPaper(cluster.secretary, text.covenantId));
  expect(await paper()).toMatchObject({ number: "blank" });
  await issue(cluster, text);
  const issued = await paper();
  expect(issued).toMatchObject({ number: { text: "01/QC-CTĐ" }, type: "QUY CHẾ" });
  expect(issued && paperAsPdf(issued).subarray(0, 5).toString()).toBe("%PDF-");
});
