import { afterEach, beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { type Day, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { runNextJob } from "@/lib/job/commands";
import { deliverMail } from "@/lib/mail/commands/deliver-mail";
import { planMails, sweepMails } from "@/lib/mail/commands/plan-mails";
import { extendReport } from "@/lib/report/commands/extend-report";
import { submitReport } from "@/lib/report/commands/send-report";
import { changeSetting } from "@/lib/setting/commands";
import { aMailServer } from "@/tests/support/mail-server";
import { aPerson } from "@/tests/support/people";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let mail: Awaited<ReturnType<typeof aMailServer>>;

/** The period is due at 17:00 on 20/6/2024; Sóc Sơn leads. */
beforeEach(async () => {
  stage = await anOpenPeriod();
  mail = await aMailServer();
  const since = { fromOn: "2024-01-01" as Day };
  const { administrator } = stage.office;
  const { socSon, meLinh, dongAnh } = stage;
  await aPerson(administrator, "Cán bộ Sóc Sơn", { unitId: socSon, email: "ss@x.vn", ...since });
  await aPerson(administrator, "Cán bộ Đông Anh", { unitId: dongAnh, email: "da@x.vn", ...since });
  const head = { unitId: dongAnh, role: "unitLeader" as const, email: "head@x.vn", ...since };
  await aPerson(administrator, "Chủ tịch Đông Anh", head);
  await aPerson(administrator, "Cán bộ Mê Linh", { unitId: meLinh, ...since });
});
afterEach(() => mail.close());

const plan = (day: Day, clock = "08:00") => at(instantOf(day, clock), () => planMails(mail.post));
const deliver = (day: Day, clock = "08:01") =>
  at(instantOf(day, clock), async () => {
    const handlers = { mail: (id: string) => deliverMail(mail.post, id) };
    const faults = [];
    for (;;) {
      const done = await runNextJob(handlers);
      if (!done) return faults;
      if (done.fault) faults.push(done.fault);
    }
  });
const send = (unitId: string) =>
  at(inTime, () =>
    submitReport(stage.peopleOf(unitId).head, {
      ...{ periodId: stage.periodId, unitId, intent: "submit", revision: 0 },
      cells: stage.cells(fullSheet),
    }),
  );
const receivers = () => mail.received.flatMap(({ to }) => to).toSorted();

test("a day before, the officers of units that have not sent; who has no address is named as such", async () => {
  await send(stage.socSon);
  await plan("2024-06-19");
  await deliver("2024-06-19");
  expect(receivers()).toEqual(["da@x.vn"]);
  const outcomes = await db.outgoingMail.findMany({ select: { outcome: true, unitId: true } });
  expect(outcomes).toEqual(
    expect.arrayContaining([
      { outcome: "sent", unitId: stage.dongAnh },
      { outcome: "noAddress", unitId: stage.meLinh },
    ]),
  );
});

test("however often it is planned and delivered, one letter, with one id", async () => {
  await Promise.all([plan("2024-06-19"), plan("2024-06-19"), plan("2024-06-19")]);
  await plan("2024-06-19", "09:00");
  await at(instantOf("2024-06-19", "09:00"), sweepMails);
  await deliver("2024-06-19", "09:01");
  await at(instantOf("2024-06-19", "09:02"), sweepMails);
  await deliver("2024-06-19", "09:03");
  expect(receivers()).toEqual(["da@x.vn", "ss@x.vn"]);
  const { id } = await db.outgoingMail.findFirstOrThrow({ where: { unitId: stage.dongAnh } });
  const [letter] = mail.received.filter(({ to }) => to.includes("da@x.vn"));
  expect(letter?.raw).toContain(`Message-ID: <${id}@example.vn>`);
  expect(letter?.raw).not.toMatch(/Đông Anh|Nguyễn|Cán bộ/);
});

test("a letter the server does not take is tried again, the act is not held up", async () => {
  mail.refuse(2);
  await plan("2024-06-19");
  expect(await deliver("2024-06-19")).toHaveLength(2);
  expect(receivers()).toEqual([]);
  expect(await deliver("2024-06-19", "08:10")).toEqual([]);
  expect(receivers()).toEqual(["da@x.vn", "ss@x.vn"]);
});

test("sent meanwhile, nothing goes; nor on a later day", async () => {
  await plan("2024-06-19");
  await send(stage.dongAnh);
  await deliver("2024-06-20");
  expect(receivers()).toEqual([]);
  const ended = await db.outgoingMail.findMany({ select: { outcome: true } });
  expect(new Set(ended.map(({ outcome }) => outcome))).toEqual(new Set(["expired"]));
  await plan("2024-06-21");
  await send(stage.socSon);
  await deliver("2024-06-21");
  expect(await db.outgoingMail.count({ where: { outcome: "settled" } })).toBe(1);
  expect(receivers()).toEqual([]);
});

test("after the hour the head too, at last the secretariat; more time stops it", async () => {
  await plan("2024-06-21");
  await deliver("2024-06-21");
  expect(receivers()).toEqual(["da@x.vn", "head@x.vn", "ss@x.vn"]);
  mail.received.length = 0;
  const place = { periodId: stage.periodId, unitId: stage.dongAnh, reason: "Mất điện do bão." };
  await at(instantOf("2024-06-22", "09:00"), () =>
    extendReport(stage.secretary, { ...place, dueAt: instantOf("2024-06-28", "17:00") }),
  );
  await plan("2024-06-23");
  await deliver("2024-06-23");
  expect(receivers()).toEqual(["ss@x.vn", "ss@x.vn"]);
});

test("the office's own days count, and none at all", async () => {
  const { administrator } = stage.office;
  const set = (key: "remindBeforeDue" | "remindAfterDue", value: string) =>
    changeSetting(administrator, { key, value, fromOn: "2024-06-01" });
  await set("remindBeforeDue", "2");
  await set("remindAfterDue", "không");
  await plan("2024-06-19");
  await plan("2024-06-21");
  expect(await db.outgoingMail.count()).toBe(0);
  await plan("2024-06-18", "07:59");
  expect(await db.outgoingMail.count()).toBe(0);
  await plan("2024-06-18");
  expect(await db.outgoingMail.count()).toBe(3);
});

test("without a mail server nothing is put down; what was put down stays as it was", async () => {
  await at(instantOf("2024-06-19", "08:00"), () => planMails(null));
  expect(await db.outgoingMail.count()).toBe(0);
  await plan("2024-06-19");
  const rewrite = db.outgoingMail.updateMany({ data: { plannedAt: inTime } });
  await expect(rewrite).rejects.toThrow(/permission denied/);
});
