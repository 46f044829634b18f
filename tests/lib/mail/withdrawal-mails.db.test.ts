import { afterEach, beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { addScan } from "@/lib/covenant/commands/add-scan";
import { decideScan } from "@/lib/covenant/commands/decide-scan";
import { withdrawForEditing } from "@/lib/covenant/commands/withdraw-for-editing";
import { db } from "@/lib/db/client";
import { runNextJob } from "@/lib/job/commands";
import { deliverMail } from "@/lib/mail/commands/deliver-mail";
import { planMails } from "@/lib/mail/commands/plan-mails";
import { aClusterOfFive, chairOf, morning } from "@/tests/lib/covenant/a-cluster-of-five";
import { anOpenCovenant, readAndSign } from "@/tests/lib/covenant/a-covenant";
import { openAgain } from "@/tests/lib/covenant/open-again";
import { aFile, aPdf } from "@/tests/support/files";
import { aMailServer, textOf } from "@/tests/support/mail-server";

let cluster: Awaited<ReturnType<typeof aClusterOfFive>>;
let text: Awaited<ReturnType<typeof anOpenCovenant>>;
let mail: Awaited<ReturnType<typeof aMailServer>>;
const hours = (count: number) => new Date(morning.getTime() + count * 3_600_000);

/** Open for signing on the morning of 29/02/2024; two of four chairs have signed. */
beforeEach(async () => {
  cluster = await aClusterOfFive({ members: 4 });
  text = await anOpenCovenant(cluster);
  mail = await aMailServer();
  for (const [index, { personId }] of cluster.chairs.entries()) {
    await db.person.update({ where: { id: personId }, data: { email: `chair${index}@x.vn` } });
  }
  await readAndSign(chairOf(cluster, 0), text);
  await readAndSign(chairOf(cluster, 1), text);
});
afterEach(() => mail.close());

const takeBack = (reason = "Đồng chí A đề nghị bổ sung.") =>
  at(morning, () => withdrawForEditing(cluster.secretary, { ...text, reason }));

const plan = (when: Date) => at(when, () => planMails(mail.post));

/** To whom letters went when the queue was worked off. */
async function deliver(when: Date) {
  mail.received.length = 0;
  await at(when, async () => {
    while (await runNextJob({ mail: (id: string) => deliverMail(mail.post, id) }));
  });
  return mail.received.flatMap(({ to }) => to).toSorted();
}

test("everyone who had signed a text that was taken back is told, once; nobody else is", async () => {
  await takeBack();
  await plan(hours(0.2));
  await plan(hours(0.4));
  expect(await deliver(hours(0.5))).toEqual(["chair0@x.vn", "chair1@x.vn"]);
  const words = textOf(mail.received[0]?.raw ?? "");
  expect(words).toContain("Chữ ký của đơn vị vào bản ấy không còn hiệu lực.");
  expect(words).toContain(`/covenants/${text.covenantId}`);
  expect(words).not.toMatch(/Đồng chí A|dừng ngay khi/);
  await plan(hours(24));
  expect(await deliver(hours(24))).toEqual([]);
});

test("a text nobody had signed tells nobody", async () => {
  const other = await anOpenCovenant(cluster, "Vì người nghèo");
  await at(morning, () =>
    withdrawForEditing(cluster.secretary, { ...other, reason: "Sửa lỗi chính tả." }),
  );
  await plan(hours(1));
  expect(await deliver(hours(1))).toEqual([]);
});

test("a server that is down for a day keeps nobody from being told; after three days it is too late", async () => {
  await takeBack();
  await plan(hours(1));
  await db.job.deleteMany();
  const [first, second] = await db.outgoingMail.findMany({ orderBy: { id: "asc" } });
  await at(hours(30), () => deliverMail(mail.post, first?.id ?? ""));
  await at(hours(24 * 4), () => deliverMail(mail.post, second?.id ?? ""));
  const outcomes = await db.outgoingMail.findMany({ orderBy: { id: "asc" } });
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["sent", "expired"]);
});

test("a unit that has signed anew before the letter went need not be told", async () => {
  await takeBack();
  await plan(hours(1));
  await readAndSign(chairOf(cluster, 0), await openAgain(cluster, text.covenantId));
  expect(await deliver(hours(2))).toEqual(["chair1@x.vn"]);
  expect(await db.outgoingMail.count({ where: { outcome: "settled" } })).toBe(1);
});

test("where a pen had signed the unit's heads are told, though none of them signed here", async () => {
  const [, , unitId = ""] = cluster.unitIds;
  const seen = { unitId, seen: "on" as const, signerName: "Trần Thị Hoa", signerPost: "Chủ tịch" };
  const scan = { ...text, units: [seen], scan: aFile(aPdf("bản chụp")) };
  const scanId = await at(morning, () => addScan(cluster.secretary, scan));
  const decision = { covenantId: text.covenantId, scanId, decision: "confirm" as const };
  await at(morning, () => decideScan(cluster.cityLeader, decision));
  await takeBack();
  await plan(hours(1));
  expect(await deliver(hours(1))).toEqual(["chair0@x.vn", "chair1@x.vn", "chair2@x.vn"]);
});

test("without a mail server nothing is put down", async () => {
  await takeBack();
  await at(hours(1), () => planMails(null));
  expect(await db.outgoingMail.count()).toBe(0);
});
