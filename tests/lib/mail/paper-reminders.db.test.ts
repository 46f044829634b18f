import { afterEach, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { type Day, dayOf, dayToDb, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { runNextJob } from "@/lib/job/commands";
import { deliverMail } from "@/lib/mail/commands/deliver-mail";
import { planMails } from "@/lib/mail/commands/plan-mails";
import { withdrawPaper } from "@/lib/paper-signing/commands/withdraw-paper";
import { listTasks } from "@/lib/task/queries";
import { anOpenPaper, morning, sign } from "@/tests/lib/paper-signing/an-open-paper";
import { aMailServer, textOf } from "@/tests/support/mail-server";

let paper: Awaited<ReturnType<typeof anOpenPaper>>;
let mail: Awaited<ReturnType<typeof aMailServer>>;

/** The minutes of a count, opened for three who have addresses. */
beforeEach(async () => {
  paper = await anOpenPaper();
  mail = await aMailServer();
  for (const role of ["head", "member", "presider"] as const) {
    const { personId } = paper[role];
    await db.person.update({ where: { id: personId }, data: { email: `${role}@x.vn` } });
  }
});
afterEach(() => mail.close());

/** So many days after it was opened. */
function after(days: number): Day {
  return dayOf(new Date(morning.getTime() + days * 24 * 3_600_000));
}

async function remind(day: Day) {
  await at(instantOf(day, "08:00"), () => planMails(mail.post));
}

/** Who got a letter about a paper; the reports of the year are another matter. */
async function deliver(day: Day) {
  mail.received.length = 0;
  await at(instantOf(day, "08:01"), async () => {
    const handlers = { mail: (id: string) => deliverMail(mail.post, id) };
    while (await runNextJob(handlers));
  });
  return mail.received.flatMap(({ to }) => to).toSorted();
}

async function waitingFor(actor: Actor) {
  const { groups } = await at(morning, () => listTasks(actor));
  return groups.flatMap(({ tasks }) => tasks).filter(({ key }) => key.startsWith("paper "));
}

test("whoever's place waits is reminded every third day and sees it among what is to be done, and no longer once they have signed", async () => {
  await remind(after(1));
  expect(await deliver(after(1))).toEqual([]);
  await remind(after(3));
  expect(await deliver(after(3))).toEqual(["head@x.vn", "member@x.vn", "presider@x.vn"]);
  const [letter] = mail.received;
  expect(textOf(letter?.raw ?? "")).toContain(`vn/paper-signings/${paper.signingId}`);
  expect(await waitingFor(paper.head)).toMatchObject([
    { what: "Ký Biên bản kiểm phiếu", href: `/paper-signings/${paper.signingId}` },
  ]);

  await sign(paper.head, { ...paper, position: 1 });
  expect(await waitingFor(paper.head)).toEqual([]);
  await remind(after(6));
  expect(await deliver(after(6))).toEqual(["member@x.vn", "presider@x.vn"]);
});

test("signed or taken back between the planning and the post, the letter does not go", async () => {
  await remind(after(3));
  await sign(paper.member, { ...paper, position: 2 });
  expect(await deliver(after(3))).toEqual(["head@x.vn", "presider@x.vn"]);

  await remind(after(6));
  const { signingId, textHash, secretary } = paper;
  await at(morning, () =>
    withdrawPaper(secretary, { signingId, textHash, reason: "Sai số phiếu" }),
  );
  expect(await deliver(after(6))).toEqual([]);
  expect(await db.outgoingMail.count({ where: { outcome: "settled" } })).toBe(3);
});

test("whoever no longer holds what they would sign as is not reminded", async () => {
  const { assignmentId } = paper.presider.capacity;
  await db.assignment.update({ where: { id: assignmentId }, data: { endedAt: morning } });
  await remind(after(3));
  expect(await deliver(after(3))).toEqual(["head@x.vn", "member@x.vn"]);
});

test("of a paper whose words have changed, or whose year is closed, nobody is reminded, and nothing waits among what is to be done", async () => {
  await remind(after(3));
  const { place } = await db.clusterEvent.findFirstOrThrow();
  await db.clusterEvent.updateMany({ data: { place: "Hội trường khác" } });
  expect(await deliver(after(3))).toEqual([]);
  await remind(after(6));
  expect(await waitingFor(paper.head)).toEqual([]);
  expect(await papersPlanned(after(6))).toBe(0);

  await db.clusterEvent.updateMany({ data: { place } });
  expect(await waitingFor(paper.head)).toHaveLength(1);
  const { clusterYearId: id } = paper;
  await db.clusterYear.update({ where: { id }, data: { phase: "closed" } });
  await remind(after(6));
  expect(await waitingFor(paper.head)).toEqual([]);
  expect(await papersPlanned(after(6))).toBe(0);
  await db.clusterYear.update({ where: { id }, data: { phase: "running" } });
  await remind(after(6));
  expect(await papersPlanned(after(6))).toBe(3);
});

function papersPlanned(day: Day) {
  return db.outgoingMail.count({ where: { kind: "paperUnsigned", sendOn: dayToDb(day) } });
}
