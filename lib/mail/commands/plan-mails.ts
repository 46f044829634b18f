import "server-only";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { enqueue, enqueueMissing } from "@/lib/job/commands";
import type { Post } from "../post";
import { reportMails } from "../report-mails";
import { mayPlan } from "../rules";
import { paperMails, signingMails } from "../signing-mails";
import { withdrawalMails } from "../withdrawal-mails";

/**
 * Puts down today's reminders and what is to be told, each with the job that sends it. Called as often as one likes: a mail of one person, record and
 * day exists once. Does nothing without a mail server, nor before 8:00.
 */
export async function planMails(office: Post | null) {
  const at = now();
  if (!office || !mayPlan(at)) return;
  const mails = [
    ...(await reportMails(at)),
    ...(await signingMails(at)),
    ...(await paperMails(at)),
    ...(await withdrawalMails(at)),
  ];
  if (mails.length === 0) return;
  const planned = { sendOn: dayToDb(dayOf(at)), plannedAt: at };
  await transaction(async (tx) => {
    const added = await tx.outgoingMail.createManyAndReturn({
      data: mails.map((mail): Prisma.OutgoingMailCreateManyInput => ({ ...mail, ...planned })),
      select: { id: true },
      skipDuplicates: true,
    });
    for (const { id } of added) await enqueue(tx, { kind: "mail", subjectId: id });
  });
}

/** Asks again for mails whose job was lost. */
export async function sweepMails() {
  const waiting = await db.outgoingMail.findMany({
    where: { outcome: null },
    select: { id: true },
  });
  await enqueueMissing(
    "mail",
    waiting.map(({ id }) => id),
  );
}
