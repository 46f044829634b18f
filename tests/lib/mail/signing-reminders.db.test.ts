import { afterEach, beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { type Day, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { runNextJob } from "@/lib/job/commands";
import { deliverMail } from "@/lib/mail/commands/deliver-mail";
import { planMails } from "@/lib/mail/commands/plan-mails";
import { aClusterOfFive, chairOf } from "@/tests/lib/covenant/a-cluster-of-five";
import { anOpenCovenant, readAndSign } from "@/tests/lib/covenant/a-covenant";
import { aMailServer } from "@/tests/support/mail-server";

let cluster: Awaited<ReturnType<typeof aClusterOfFive>>;
let text: Awaited<ReturnType<typeof anOpenCovenant>>;
let mail: Awaited<ReturnType<typeof aMailServer>>;

/** Open for signing since 29/02/2024; the chairs have addresses. */
beforeEach(async () => {
  cluster = await aClusterOfFive({ members: 2 });
  text = await anOpenCovenant(cluster);
  mail = await aMailServer();
  for (const [index, { personId }] of cluster.chairs.entries()) {
    const email = `chair${index}@x.vn`;
    await db.person.update({ where: { id: personId }, data: { email } });
  }
});
afterEach(() => mail.close());

async function remind(day: Day) {
  await at(instantOf(day, "08:00"), () => planMails(mail.post));
}

async function deliver(day: Day) {
  mail.received.length = 0;
  await at(instantOf(day, "08:01"), async () => {
    const handlers = { mail: (id: string) => deliverMail(mail.post, id) };
    while (await runNextJob(handlers));
  });
  return mail.received.flatMap(({ to }) => to).toSorted();
}

async function setEvery(value: string) {
  const fromOn = new Date("2024-01-01");
  const ownerUnitId = cluster.cityId;
  await db.setting.create({ data: { ownerUnitId, key: "signingReminderEvery", value, fromOn } });
}

test("the chairs who have not signed are reminded every third day, and no longer once they have", async () => {
  await remind("2024-03-01");
  expect(await deliver("2024-03-01")).toEqual([]);
  await remind("2024-03-03");
  expect(await deliver("2024-03-03")).toEqual(["chair0@x.vn", "chair1@x.vn"]);
  await readAndSign(chairOf(cluster, 0), text);
  await remind("2024-03-06");
  expect(await deliver("2024-03-06")).toEqual(["chair1@x.vn"]);
});

test("signed between the planning and the post, the letter does not go", async () => {
  await remind("2024-03-03");
  await readAndSign(chairOf(cluster, 1), text);
  expect(await deliver("2024-03-03")).toEqual(["chair0@x.vn"]);
  expect(await db.outgoingMail.count({ where: { outcome: "settled" } })).toBe(1);
});

test("the office sets how often, or that nobody is reminded", async () => {
  await setEvery("5");
  await remind("2024-03-03");
  expect(await deliver("2024-03-03")).toEqual([]);
  await remind("2024-03-05");
  expect(await deliver("2024-03-05")).toHaveLength(2);
  await db.setting.updateMany({ data: { value: "không" } });
  await remind("2024-03-10");
  expect(await deliver("2024-03-10")).toEqual([]);
});
