import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { getAdoption } from "@/lib/covenant/queries/get-adoption";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { getDraft } from "@/lib/covenant/queries/get-draft";
import { getOpening } from "@/lib/covenant/queries/get-opening";
import { db } from "@/lib/db/client";
import { aClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { aConference, anAdoptedCovenant, aWrittenDraft, wordsFor } from "./a-covenant";

test("a draft is edited from its last saved words", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId, revision } = await aWrittenDraft(cluster);
  const draft = await getDraft(cluster.secretary, covenantId, null);
  expect(draft).toMatchObject({
    revision,
    refusal: null,
    words: { targets: [{ typed: "85%" }] },
    saved: { by: "Nguyễn Văn An" },
    together: null,
    aside: [],
    lastYearNamedIn: [],
  });
  expect(draft?.indicators.map(({ name }) => name)).toEqual(["Vụ hòa giải thành / tổng vụ"]);
  expect(await getDraft(chairOf(cluster, 0), covenantId, null)).toBeNull();
});

test("words set aside are brought together with those that came first, until a later save", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId, revision } = await aWrittenDraft(cluster);
  const before = await getDraft(cluster.secretary, covenantId, null);
  const words = {
    ...wordsFor(cluster, covenantId),
    contents: before?.words.contents ?? [],
    revision,
  };
  await saveDraft(cluster.secretary, { ...words, preamble: "Căn cứ mới." });
  const { setAsideId } = await saveDraft(cluster.secretary, { ...words, title: "Tên mới" });

  const together = (await getDraft(cluster.secretary, covenantId, setAsideId))?.together;
  expect(together?.title).toMatchObject({ value: "Tên mới", changedBy: "me" });
  expect(together?.preamble).toMatchObject({ value: "Căn cứ mới.", changedBy: "them" });
  expect((await getDraft(cluster.secretary, covenantId, null))?.aside).toHaveLength(1);

  await saveDraft(cluster.secretary, { ...words, revision: revision + 1, title: "Tên mới" });
  const after = await getDraft(cluster.secretary, covenantId, setAsideId);
  expect([after?.together, after?.aside]).toEqual([null, []]);
});

test("a draft that still names the year before says where", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId, revision } = await aWrittenDraft(cluster);
  const contents = [{ id: null, title: "", text: "Nhiệm vụ năm 2023." }];
  const words = { ...wordsFor(cluster, covenantId), preamble: "Kế hoạch năm 2023", contents };
  await saveDraft(cluster.secretary, { ...words, revision });
  const draft = await getDraft(cluster.secretary, covenantId, null);
  expect(draft?.lastYearNamedIn.map(({ place }) => place)).toEqual([0, 1]);
  const seen = await getCovenant(cluster.secretary, covenantId);
  expect(seen?.viewer.namesLastYear).toBe(2);
});

test("before signing opens its writers see what will be frozen, who will sign, and before whom", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId } = await anAdoptedCovenant(cluster);
  const opening = await at(morning, () => getOpening(cluster.secretary, covenantId));
  expect(opening).toMatchObject({
    refusal: null,
    text: { number: 1, parties: expect.arrayContaining(["Ủy ban MTTQ Việt Nam huyện Đông Anh"]) },
    witnesses: [{ name: "lãnh đạo Ủy ban MTTQ Việt Nam thành phố Hà Nội", post: "" }],
  });
  expect(await getOpening(chairOf(cluster, 0), covenantId)).toBeNull();
});

test("the leader who supervises the cluster is expected as the witness", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId } = await anAdoptedCovenant(cluster);
  const post = "Phó Chủ tịch Ủy ban MTTQ Việt Nam thành phố Hà Nội";
  await db.assignment.create({
    data: {
      ...{ personId: cluster.cityLeader.personId, role: "supervisingLeader", post },
      ...{ clusterId: cluster.clusterId, fromOn: new Date("2024-01-01T00:00:00Z") },
    },
  });
  const opening = await at(morning, () => getOpening(cluster.secretary, covenantId));
  expect(opening?.witnesses).toEqual([{ name: "Nguyễn Văn An", post }]);
});

test("an adoption is recorded at one of the year's conferences", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId } = await aWrittenDraft(cluster);
  await aConference(cluster.clusterYearId);
  await aConference(cluster.lastYearId);
  const adoption = await getAdoption(cluster.secretary, covenantId);
  expect(adoption).toMatchObject({ refusal: "covenant.notPresented", memberUnits: 5 });
  expect(adoption?.events).toHaveLength(1);
  expect(await getAdoption(cluster.reporter, covenantId)).toBeNull();
});
