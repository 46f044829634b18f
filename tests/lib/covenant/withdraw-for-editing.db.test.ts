import { expect, test } from "vitest";
import { givePassword } from "@/lib/account/commands/set-password";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { askForReview } from "@/lib/covenant/commands/ask-for-review";
import { makeCopy } from "@/lib/covenant/commands/make-copy";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { withdrawForEditing } from "@/lib/covenant/commands/withdraw-for-editing";
import { getCeremony } from "@/lib/covenant/queries/get-ceremony";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { momentInSentence } from "@/lib/date-text";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { Refusal, wordsOf } from "@/lib/refusal";
import { listTasks } from "@/lib/task/queries";
import { password } from "@/tests/support/accounts";
import { asOwner } from "@/tests/support/own-database";
import { aClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import {
  anAdoptedCovenant,
  anOpenCovenant,
  openText,
  readAndSign,
  recorded,
  sign,
  statusOf,
} from "./a-covenant";
import { openAgain } from "./open-again";

const reason = "Sửa lỗi chính tả ở nội dung 2.";

async function aSignedOpening() {
  const cluster = await aClusterOfFive();
  const text = await anOpenCovenant(cluster);
  await readAndSign(chairOf(cluster, 0), text);
  return { cluster, text };
}

test("a text taken back is a draft again; its words and the signatures over them stay readable", async () => {
  const { cluster, text } = await aSignedOpening();
  await withdrawForEditing(cluster.secretary, { ...text, reason });

  expect(await db.covenant.findUnique({ where: { id: text.covenantId } })).toMatchObject({
    status: "draft",
    versionId: null,
    adoptedAtId: null,
  });
  const version = await db.covenantVersion.findFirstOrThrow({
    include: { withdrawal: true, signatures: true },
  });
  expect(version.withdrawal?.reason).toBe(reason);
  expect(version.signatures).toHaveLength(1);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { type: "covenant.takenBack" } });
  expect(entry.subjectIds).toContain(chairOf(cluster, 0).capacity.unitId);
});

test("whoever had signed is told on the first page, with the reason, until the text is opened anew", async () => {
  const { cluster, text } = await aSignedOpening();
  const said = async (index: number) => {
    const { groups } = await at(morning, () => listTasks(chairOf(cluster, index)));
    const tasks = groups.flatMap((group) => group.tasks);
    return tasks
      .filter(({ key }) => key.startsWith("covenant"))
      .map(({ what, detail }) => `${what}: ${detail}`);
  };
  await withdrawForEditing(cluster.secretary, { ...text, reason });
  expect(await said(0)).toEqual([
    `Xem lý do thu hồi Giao ước thi đua năm 2024: Chữ ký của đơn vị không còn hiệu lực; mở ký kết lại thì ký lại. Lý do: ${reason}`,
  ]);
  expect(await said(2)).toEqual([]);
  await openAgain(cluster, text.covenantId);
  expect((await said(0)).join()).toMatch(/^Đọc Giao ước thi đua năm 2024/);
});

test("everyone at a unit that had signed is told: the upper committee, and an officer under an authorisation", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const { cityLeader, reporter, secretary } = cluster;
  const adopted = await anAdoptedCovenant(cluster);
  await at(morning, () =>
    openForSigning(secretary, { ...adopted, witnesses: [], upperCommittee: "signs" }),
  );
  const text = await openText(adopted.covenantId);
  await transaction((tx) => givePassword(tx, { personId: cityLeader.personId, password }));
  await readAndSign(cityLeader, text);
  await readAndSign(chairOf(cluster, 1), text);
  await withdrawForEditing(secretary, { ...text, reason });
  const isTold = async (actor: Actor) =>
    (await getCovenant(actor, text.covenantId))?.viewer.lostSignature;
  expect(await isTold(cityLeader)).toBe(true);
  expect(await isTold(reporter)).toBe(true);
  expect(await isTold(chairOf(cluster, 0))).toBe(false);
  const said = async (actor: Actor) => {
    const { groups } = await at(morning, () => listTasks(actor));
    return groups.flatMap(({ tasks }) => tasks).map(({ what }) => what);
  };
  const told = "Xem lý do thu hồi Giao ước thi đua năm 2024";
  expect(await said(cityLeader)).toEqual([told]);
  expect(await said(reporter)).toContain(told);
  expect(await said(secretary)).toContain("Soạn tiếp dự thảo Giao ước thi đua năm 2024");
});

test("the hall is told that it was taken back, and shown none of the words being written since", async () => {
  const { cluster, text } = await aSignedOpening();
  await withdrawForEditing(cluster.secretary, { ...text, reason });
  await db.covenantContent.updateMany({ where: { position: 1 }, data: { text: "Lời đang viết." } });
  const hall = await getCeremony(cluster.secretary, text.covenantId);
  expect(hall?.board.takenBack).toBe("Giao ước đã được thu hồi để chỉnh sửa.");
  expect(JSON.stringify(hall)).not.toMatch(/Lời đang viết|đang chờ|chính tả/);
  const again = await openAgain(cluster, text.covenantId);
  const { board } = (await getCeremony(cluster.secretary, again.covenantId)) ?? {};
  expect([board?.takenBack, board?.count]).toEqual([null, "0/5"]);
});

test("a telephone that still shows it is told when, by whom and why, and the page says what to do now", async () => {
  const { cluster, text } = await aSignedOpening();
  const [first, second] = [chairOf(cluster, 0), chairOf(cluster, 1)];
  await at(morning, () => recordReading(second, text));
  await at(morning, () => withdrawForEditing(cluster.secretary, { ...text, reason: "Sửa mục 2" }));
  const { name, capacity } = cluster.secretary;
  const said = `thu hồi để chỉnh sửa lúc ${momentInSentence(morning)}, người thu hồi: đồng chí ${name}, ${capacity.title}. Lý do: Sửa mục 2.`;
  const refused = (act: Promise<unknown>) =>
    act.then(
      () => "",
      (no: unknown) => (no instanceof Refusal ? [no.code, wordsOf(no)] : [no]),
    );
  const words = ["covenant.takenBack", expect.stringContaining(said)];
  expect(await refused(sign(second, text))).toEqual(words);
  expect(await refused(recordReading(second, text))).toEqual(words);
  expect(await refused(askForReview(second, { ...text, reason: "vì" }))).toEqual(words);
  expect(await refused(makeCopy(first, text))).toEqual(words);

  const seen = await getCovenant(second, text.covenantId);
  expect(seen?.viewer.signing).toMatchObject({ takenBack: expect.stringContaining(said) });
  await openAgain(cluster, text.covenantId);
  expect(await refused(sign(second, text))).toEqual([
    "covenant.openedAnew",
    expect.stringContaining("Lý do: Sửa mục 2. Nội dung mới đã mở ký kết."),
  ]);
  const anew = await getCovenant(second, text.covenantId);
  expect(anew?.viewer.signing?.takenBack).toBeNull();
});

test("opened again, even the same words are another text: read and signed anew by everyone", async () => {
  const { cluster, text } = await aSignedOpening();
  await withdrawForEditing(cluster.secretary, { ...text, reason });
  const again = await openAgain(cluster, text.covenantId);

  expect(again.textHash).not.toBe(text.textHash);
  await expect(sign(chairOf(cluster, 0), text)).rejects.toThrow("covenant.openedAnew");
  await expect(sign(chairOf(cluster, 0), again)).rejects.toThrow("covenant.notRead");
  await readAndSign(chairOf(cluster, 0), again);
  const versions = await db.covenantVersion.findMany({ orderBy: { number: "asc" } });
  expect(versions.map(({ number }) => number)).toEqual([1, 2]);
});

test("a stale tab does not take back a later text", async () => {
  const { cluster, text } = await aSignedOpening();
  await withdrawForEditing(cluster.secretary, { ...text, reason });
  await openAgain(cluster, text.covenantId);
  const again = withdrawForEditing(cluster.secretary, { ...text, reason });
  await expect(again).rejects.toThrow("covenant.textChanged");
});

test("taken back while a chair signs, it is either signed and void or not signed at all", async () => {
  const { cluster, text } = await aSignedOpening();
  const [, second] = await Promise.allSettled([
    withdrawForEditing(cluster.secretary, { ...text, reason }),
    readAndSign(chairOf(cluster, 1), text),
  ]);
  expect(await statusOf(text.covenantId)).toBe("draft");
  const signatures = await db.covenantSignature.count();
  expect(signatures).toBe(second?.status === "fulfilled" ? 2 : 1);
});

test("a member takes nothing back, and nothing is left of the try", async () => {
  const { cluster, text } = await aSignedOpening();
  const before = await recorded();
  const withdrawing = withdrawForEditing(chairOf(cluster, 1), { ...text, reason });
  await expect(withdrawing).rejects.toThrow("notAllowed");
  expect([await db.covenantWithdrawal.count(), await recorded()]).toEqual([0, before]);
});

async function inForce() {
  const cluster = await aClusterOfFive();
  const text = await anOpenCovenant(cluster);
  for (const chair of cluster.chairs) await readAndSign(chair, text);
  return { cluster, text };
}

test("what is in force is not taken back, by the app nor by its tables' owner", async () => {
  const { cluster, text } = await inForce();
  const withdrawing = withdrawForEditing(cluster.secretary, { ...text, reason });
  await expect(withdrawing).rejects.toThrow("covenant.inForce");
  const sql = "update covenants set status = 'draft', version_id = null, in_force_at = null";
  const frozen = "a covenant in force is not taken back";
  await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(frozen);
  await expect(asOwner(sql)).rejects.toThrow(frozen);
});
