import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { presentToConference } from "@/lib/covenant/commands/present-to-conference";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { withdrawForEditing } from "@/lib/covenant/commands/withdraw-for-editing";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { getSigningBoard } from "@/lib/covenant/queries/signing-board";
import { db } from "@/lib/db/client";
import { aClusterOfFive, aPerson, chairOf, morning } from "./a-cluster-of-five";
import { anOpenCovenant, aWrittenDraft, readAndSign } from "./a-covenant";

const see = (...args: Parameters<typeof getCovenant>) => at(morning, () => getCovenant(...args));

/** The acts open to whoever writes it, by name. */
async function openActs(...args: Parameters<typeof getCovenant>) {
  const acts = Object.entries((await see(...args))?.viewer.acts ?? {});
  return acts.filter(([, refusal]) => refusal === null).map(([act]) => act);
}

test("a draft does not exist for the members until it is presented", async () => {
  const cluster = await aClusterOfFive();
  const draft = await aWrittenDraft(cluster);
  const chair = chairOf(cluster, 0);
  expect(await see(chair, draft.covenantId)).toBeNull();
  expect(await openActs(cluster.secretary, draft.covenantId)).toEqual([
    "saveDraft",
    "presentToConference",
  ]);

  await presentToConference(cluster.secretary, draft);
  const seen = await see(chair, draft.covenantId);
  expect(seen?.text.contents).toHaveLength(2);
  expect(seen?.viewer.acts).toBeNull();
  expect(await openActs(cluster.secretary, draft.covenantId)).toEqual([
    "returnToDraft",
    "recordAdoption",
  ]);
});

test("nobody of another cluster sees it, and an unknown one is none for anybody", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId } = await anOpenCovenant(cluster);
  const outside = await aPerson(cluster.cityId, "unitLeader", { unitId: cluster.cityId });
  expect(await see(outside, covenantId)).toBeNull();
  expect(await getSigningBoard(outside, covenantId)).toBeNull();
  expect(await see(cluster.secretary, crypto.randomUUID())).toBeNull();
});

test("what is shown beside signatures is read from the bytes that were hashed", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId } = await anOpenCovenant(cluster);
  await db.indicator.update({ where: { id: cluster.indicatorId }, data: { name: "Tên sửa sau" } });
  const seen = await see(chairOf(cluster, 0), covenantId);
  expect(seen?.text.targets[0]?.name).toBe("Vụ hòa giải thành / tổng vụ");
});

test("a chair is told to read, then may sign, then is told that the unit has signed", async () => {
  const cluster = await aClusterOfFive();
  const text = await anOpenCovenant(cluster);
  const chair = chairOf(cluster, 0);
  const signing = async () => (await see(chair, text.covenantId))?.viewer.signing;

  expect(await signing()).toMatchObject({
    mayRead: true,
    refusal: expect.stringContaining("Đã đọc đến hết"),
  });
  await at(morning, () => recordReading(chair, text));
  expect(await signing()).toMatchObject({ mayRead: false, refusal: null, readAt: morning });
  await readAndSign(chair, text);
  expect((await signing())?.refusal).toContain("đã ký Giao ước này lúc 09 giờ 00, ngày 29/02/2024");
});

test("the cluster's lead is offered to sign as the chair of the own unit", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId } = await anOpenCovenant(cluster);
  const chair = chairOf(cluster, 1);
  const { clusterId, clusterYearId } = cluster;
  const lead = {
    ...chair.capacity,
    ...{ key: "lead", role: "clusterLead" as const, clusterId, clusterYearId },
  };
  const seen = await see(
    { ...chair, capacity: lead, capacities: [lead, chair.capacity] },
    covenantId,
  );
  expect(seen?.viewer.signing).toMatchObject({
    capacityKey: chair.capacity.key,
    lines: ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"],
  });
  expect(seen?.viewer.acts?.withdrawForEditing).toBeNull();
});

test("an officer and the city's leader read and have no part in signing", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId } = await anOpenCovenant(cluster);
  for (const actor of [cluster.reporter, cluster.cityLeader]) {
    expect((await see(actor, covenantId))?.viewer).toMatchObject({
      ...{ acts: null, signing: null, reviews: [] },
    });
  }
});

test("the board keeps the order of the decision, whoever signs first", async () => {
  const cluster = await aClusterOfFive();
  const text = await anOpenCovenant(cluster);
  await readAndSign(chairOf(cluster, 3), text);
  await readAndSign(chairOf(cluster, 0), text);
  const board = await getSigningBoard(cluster.cityLeader, text.covenantId);
  expect(board?.units.map(({ signature }) => signature !== null)).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
  expect(board?.standing).toMatchObject({ signed: 2, parties: 5 });
  expect(board?.witnesses).toEqual(["lãnh đạo Ủy ban MTTQ Việt Nam thành phố Hà Nội"]);
});

test("a text taken back stays before its readers, with the reason, while its writers see the draft", async () => {
  const cluster = await aClusterOfFive();
  const text = await anOpenCovenant(cluster);
  await readAndSign(chairOf(cluster, 0), text);
  await withdrawForEditing(cluster.secretary, { ...text, reason: "Sửa lời." });
  await db.covenant.update({ where: { id: text.covenantId }, data: { title: "Tên đang sửa" } });

  const [forChair, forWriter] = [
    await see(chairOf(cluster, 0), text.covenantId),
    await see(cluster.secretary, text.covenantId),
  ];
  expect(forChair?.text.title).toBe("Giao ước thi đua năm 2024");
  expect(forChair?.withdrawn).toMatchObject([
    { number: 1, reason: "Sửa lời.", signatures: [{ signerName: "Nguyễn Văn An" }] },
  ]);
  expect(forChair?.viewer.signing?.takenBack).toContain("Lý do: Sửa lời.");
  expect(forWriter?.text.title).toBe("Tên đang sửa");
});
