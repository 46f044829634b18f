import { afterEach, beforeEach, expect, test } from "vitest";
import { givePassword } from "@/lib/account/commands/set-password";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { recordDelegation } from "@/lib/covenant/commands/record-delegation";
import { releaseUnit } from "@/lib/covenant/commands/release-unit";
import { withdrawForEditing } from "@/lib/covenant/commands/withdraw-for-editing";
import { type Day, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { runNextJob } from "@/lib/job/commands";
import { deliverMail } from "@/lib/mail/commands/deliver-mail";
import { planMails } from "@/lib/mail/commands/plan-mails";
import { aClusterOfFive, aPerson, chairOf, morning } from "@/tests/lib/covenant/a-cluster-of-five";
import {
  anAdoptedCovenant,
  anOpenCovenant,
  openText,
  readAndSign,
} from "@/tests/lib/covenant/a-covenant";
import { scan, sendBack } from "@/tests/lib/covenant/a-scan";
import { password } from "@/tests/support/accounts";
import { aFile, aPdf } from "@/tests/support/files";
import { aMailServer } from "@/tests/support/mail-server";

let cluster: Awaited<ReturnType<typeof aClusterOfFive>>;
let text: Awaited<ReturnType<typeof anOpenCovenant>>;
let mail: Awaited<ReturnType<typeof aMailServer>>;

/** Open for signing since 29/02/2024; the chairs have addresses. */
beforeEach(async () => {
  cluster = await aClusterOfFive({ members: 2 });
  text = await anOpenCovenant(cluster);
  mail = await aMailServer();
  for (const [index, chair] of cluster.chairs.entries())
    await giveAddress(chair, `chair${index}@x.vn`);
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

async function letOut(place: number) {
  const out = { ...text, unitId: cluster.unitIds[place] ?? "", reason: "Chưa kiện toàn." };
  await at(morning, () => releaseUnit(cluster.cityLeader, out));
}

async function endUnit(place: number) {
  const toOn = new Date("2024-03-02");
  await db.unit.update({ where: { id: cluster.unitIds[place] ?? "" }, data: { toOn } });
}

function closeYear() {
  return db.clusterYear.updateMany({ data: { phase: "closed" } });
}

async function takeBack() {
  const why = { ...text, reason: "Sửa nội dung 2." };
  await at(morning, () => withdrawForEditing(cluster.secretary, why));
}

async function giveAddress({ personId }: Actor, email: string) {
  await db.person.update({ where: { id: personId }, data: { email } });
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

test.each([
  ["let stay out", () => letOut(0)],
  ["there no more", () => endUnit(0)],
  ["of a text taken back", () => takeBack()],
  ["of a year closed over the signing", () => closeYear()],
])("a unit %s between the planning and the post gets no letter", async (_, settle) => {
  await remind("2024-03-03");
  await settle();
  expect(await deliver("2024-03-03")).not.toContain("chair0@x.vn");
  expect(await db.outgoingMail.count({ where: { outcome: "settled" } })).toBeGreaterThan(0);
});

test("a unit that has signed on paper is left alone while its scan waits, and reminded again once it is returned", async () => {
  const scanId = await scan(cluster, text, [0]);
  await remind("2024-03-03");
  expect(await deliver("2024-03-03")).toEqual(["chair1@x.vn"]);
  await sendBack(cluster.cityLeader, text, scanId);
  await remind("2024-03-06");
  expect(await deliver("2024-03-06")).toEqual(["chair0@x.vn", "chair1@x.vn"]);
});

test("whoever may sign by a written authorisation is reminded too, on its days alone", async () => {
  const [unitId = ""] = cluster.unitIds;
  const officer = await aPerson(cluster.cityId, "unitReporter", { unitId });
  await giveAddress(officer, "officer@x.vn");
  const paper = {
    ...{ unitId, assignmentId: officer.capacity.assignmentId, document: "Giấy ủy quyền số 12" },
    ...{ fromOn: "2024-03-01" as Day, toOn: "2024-03-04" as Day, paper: aFile(aPdf("Giấy")) },
  };
  await at(instantOf("2024-03-01", "09:00"), () => recordDelegation(chairOf(cluster, 0), paper));
  await remind("2024-03-03");
  expect(await deliver("2024-03-03")).toEqual(["chair0@x.vn", "chair1@x.vn", "officer@x.vn"]);
  await remind("2024-03-06");
  expect(await deliver("2024-03-06")).toEqual(["chair0@x.vn", "chair1@x.vn"]);
});

test.each(["signs", "party"] as const)(
  "where the upper committee %s, its leaders are reminded like any other, until one has signed",
  async (upperCommittee) => {
    const adopted = await anAdoptedCovenant(cluster, "Đợt cao điểm");
    const { cityLeader, secretary } = cluster;
    await at(morning, () =>
      openForSigning(secretary, { ...adopted, witnesses: [], upperCommittee }),
    );
    await giveAddress(cityLeader, "city@x.vn");
    await remind("2024-03-03");
    expect(await deliver("2024-03-03")).toContain("city@x.vn");
    await transaction((tx) => givePassword(tx, { personId: cityLeader.personId, password }));
    await readAndSign(cityLeader, await openText(adopted.covenantId));
    await remind("2024-03-06");
    expect(await deliver("2024-03-06")).toEqual([
      ...["chair0@x.vn", "chair0@x.vn", "chair1@x.vn", "chair1@x.vn"],
    ]);
  },
);

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
