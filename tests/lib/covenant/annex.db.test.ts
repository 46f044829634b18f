import { expect, test } from "vitest";
import { listHistory } from "@/lib/audit/queries";
import { at } from "@/lib/clock";
import { closeCovenant } from "@/lib/covenant/commands/close-covenant";
import { draftAnnex } from "@/lib/covenant/commands/draft-annex";
import { presentToConference } from "@/lib/covenant/commands/present-to-conference";
import { changeInHall, saveDraft } from "@/lib/covenant/commands/save-draft";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { getDraft } from "@/lib/covenant/queries/get-draft";
import { db } from "@/lib/db/client";
import { sendForConsulting } from "@/lib/text/commands/send-for-consulting";
import { asOwner } from "@/tests/support/own-database";
import { aClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { aWrittenDraft, readAndSign, statusOf, twoContents, wordsFor } from "./a-covenant";
import { added, annexWords, anOpenAnnex, changed, inForce } from "./an-annex";

test("a covenant in force changes by an annex alone: signed by all, laid over words that stay as signed", async () => {
  const { cluster, text } = await inForce();
  const annex = await anOpenAnnex(cluster, text.covenantId);
  const view = async () => getCovenant(chairOf(cluster, 0), text.covenantId);
  expect((await view())?.layers).toBeNull();
  for (const chair of cluster.chairs) await readAndSign(chair, annex);
  expect(await statusOf(annex.covenantId)).toBe("inForce");

  const seen = await view();
  expect(seen?.layers?.contents).toMatchObject([
    { number: 1, byAnnex: null },
    { number: 2, text: "Nâng cao chất lượng.", byAnnex: 1 },
    { number: 3, text: added.text, byAnnex: 1 },
  ]);
  expect(seen?.layers?.targets).toMatchObject([{ target: "từ 90%", byAnnex: 1 }]);
  expect(seen?.layers?.annexes[0]?.changes.map(({ change }) => change)).toEqual([
    "Sửa đổi nội dung 2",
    "Bổ sung nội dung 3",
  ]);
  expect(seen?.text.contents).toHaveLength(2);
  const history = await listHistory(cluster.secretary, text.covenantId);
  expect(history.map(({ what }) => what)).toContainEqual(
    expect.stringMatching(/^ghi nhận Phụ lục số 1 của .* được ký kết đầy đủ/),
  );
  expect(seen?.frozen?.textHash).toBe(text.textHash);
  const signed = await getCovenant(cluster.secretary, annex.covenantId);
  expect(signed?.text.annex).toMatchObject({ number: 1, ofHash: text.textHash });
});

test("an annex of common targets alone drops one, and the covenant goes on without it", async () => {
  const { cluster, text } = await inForce();
  const drop = { targets: [{ indicatorId: cluster.indicatorId, typed: "Bãi bỏ" }] };
  const annex = await anOpenAnnex(cluster, text.covenantId, { contents: [], ...drop });
  for (const chair of cluster.chairs) await readAndSign(chair, annex);
  const seen = await getCovenant(chairOf(cluster, 0), text.covenantId);
  expect(seen?.layers?.targets).toEqual([]);
  expect(seen?.layers?.annexes[0]?.targets).toMatchObject([{ target: "bãi bỏ" }]);
  expect(seen?.text.targets).toMatchObject([{ target: "từ 85%" }]);
  const again = await draftAnnex(cluster.secretary, text);
  const dropping = { ...annexWords(cluster, again, [added]), ...drop };
  await expect(saveDraft(cluster.secretary, dropping)).rejects.toThrow("dropsUnknownTarget");
});

test("a covenant's own draft drops nothing, nor does the database let it", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const { covenantId, revision } = await aWrittenDraft(cluster);
  const draft = { ...wordsFor(cluster, covenantId), revision };
  const targets = [{ indicatorId: cluster.indicatorId, typed: "bãi bỏ" }];
  await expect(saveDraft(cluster.secretary, { ...draft, targets })).rejects.toThrow(
    "dropsUnknownTarget",
  );
  const emptied = asOwner("update common_targets set numerator = null, denominator = null");
  await expect(emptied).rejects.toThrow("only an annex");
});

test("one annex at a time, of two started at once too; none to an annex or by a member", async () => {
  const { cluster, text } = await inForce();
  const { covenantId } = text;
  await expect(draftAnnex(chairOf(cluster, 0), { covenantId })).rejects.toThrow("notAllowed");
  const twice = await Promise.allSettled(
    [1, 2].map(() => draftAnnex(cluster.secretary, { covenantId })),
  );
  expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(draftAnnex(cluster.secretary, { covenantId })).rejects.toThrow(
    "covenant.annexUnderWay",
  );
  const { id } = await db.covenant.findFirstOrThrow({ where: { amendsId: covenantId } });
  await expect(draftAnnex(cluster.secretary, { covenantId: id })).rejects.toThrow(
    "covenant.annexOfAnnex",
  );
});

test("an annex that changes what is not there, or twice, is not saved; nor a covenant's draft with changes", async () => {
  const { cluster, text } = await inForce();
  const id = await draftAnnex(cluster.secretary, text);
  const save = (contents: object[]) =>
    saveDraft(cluster.secretary, annexWords(cluster, id, contents));
  await expect(save([{ ...changed, change: "9" }])).rejects.toThrow("changesUnknownContent");
  await expect(save([changed, { ...added, change: "-2" }])).rejects.toThrow("ContentTwice");
  expect(await db.covenantContent.count({ where: { covenantId: id } })).toBe(0);
});

test("an annex is written over the words that stand: chosen contents begin as them, unchanged targets stay out", async () => {
  const { cluster, text } = await inForce();
  const { secretary, indicatorId } = cluster;
  const covenantId = await draftAnnex(secretary, text);
  expect((await getDraft(secretary, covenantId, null))?.standing).toEqual([
    { indicatorId, typed: "85%" },
  ]);
  const blank = { id: null, change: "2", title: "", text: "" };
  const words = annexWords(cluster, covenantId, [blank]);
  const { revision } = await saveDraft(secretary, {
    ...words,
    targets: [{ indicatorId, typed: "85 %" }],
  });
  const draft = await getDraft(secretary, covenantId, null);
  const khenThuong = { title: "Khen thưởng", text: twoContents[1]?.text };
  expect(draft?.words).toMatchObject({ contents: [{ change: "2", ...khenThuong }], targets: [] });
  const presenting = presentToConference(secretary, { covenantId, revision });
  await expect(presenting).rejects.toThrow("covenant.changesNothing");
  const asked = { textId: covenantId, revision, dueAt: new Date("2024-12-01T10:00:00Z") };
  const asking = at(morning, () => sendForConsulting(secretary, asked));
  await expect(asking).rejects.toThrow("covenant.changesNothing");

  const nameless = { ...changed, title: "" };
  const refused = saveDraft(secretary, { ...words, revision, contents: [nameless] });
  await expect(refused).rejects.toThrow("covenant.headingLost");
});

test("words changed in the hall may not take an annex back to what stands already", async () => {
  const { cluster, text } = await inForce();
  const { secretary } = cluster;
  const covenantId = await draftAnnex(secretary, text);
  const words = annexWords(cluster, covenantId, [changed, added]);
  const { revision } = await saveDraft(secretary, words);
  await presentToConference(secretary, { covenantId, revision });
  const asItStands = { ...changed, text: twoContents[1]?.text };
  const inHall = (first: object) =>
    changeInHall(secretary, { ...annexWords(cluster, covenantId, [first, added]), revision });
  await expect(inHall(asItStands)).rejects.toThrow("covenant.changesNothing");
  expect((await inHall({ ...changed, text: "Nâng cao hơn nữa." })).revision).toBe(revision + 1);
});

test("the year's end waits for an annex under way, and is over the words as amended", async () => {
  const { cluster, text } = await inForce();
  const annex = await anOpenAnnex(cluster, text.covenantId);
  await db.clusterYear.update({
    where: { id: cluster.clusterYearId },
    data: { phase: "reviewing" },
  });
  const results = [1, 2, 3].map(() => ({ outcome: "achieved" as const, words: "" }));
  const close = (textHash: string) =>
    closeCovenant(cluster.secretary, { covenantId: text.covenantId, textHash, results });
  await expect(close(text.textHash)).rejects.toThrow("covenant.annexUnderWay");
  for (const chair of cluster.chairs) await readAndSign(chair, annex);
  await expect(close(text.textHash)).rejects.toThrow("covenant.resultsOfOtherText");
  await close(annex.textHash);
  expect([await statusOf(text.covenantId), await statusOf(annex.covenantId)]).toEqual([
    "closed",
    "closed",
  ]);
});

test("the database keeps an annex with its covenant, and takes none where nothing is in force", async () => {
  const { cluster, text } = await inForce();
  await draftAnnex(cluster.secretary, text);
  await expect(
    asOwner("update covenants set annex_number = 2 where amends_id is not null"),
  ).rejects.toThrow("stays with its covenant");
  const copy = `insert into covenants (id, cluster_year_id, title, preamble, amends_id, annex_number)
    select gen_random_uuid(), cluster_year_id, '', '', id, 5 from covenants where amends_id is not null`;
  await expect(asOwner(copy)).rejects.toThrow("in force");
});
