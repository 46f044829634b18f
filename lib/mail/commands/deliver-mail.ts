import "server-only";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { MailOutcome } from "@/lib/db/generated/enums";
import { letterText } from "../labels";
import { letterOf } from "../letter-of";
import { type Post, post } from "../post";
import { isExpired } from "../rules";

/**
 * Sends a planned mail, unless what it reminds of has been done, its time is over or there is nowhere to send it.
 * Throws when the server does not take it, and is then tried again: the id keeps it one mail. Done before, it does nothing.
 */
export async function deliverMail(office: Post | null, mailId: string) {
  const mail = await db.outgoingMail.findUnique({
    where: { id: mailId },
    include: { person: { select: { email: true, disabledAt: true } } },
  });
  if (!mail || mail.outcome) return;
  const { kind, sendOn } = mail;
  if (isExpired({ kind, sendOn: dayFromDb(sendOn) }, dayOf(now()))) return end(mailId, "expired");
  const letter = await letterOf(mail);
  if (!letter) return end(mailId, "settled");
  const { email, disabledAt } = mail.person;
  if (!email || disabledAt) return end(mailId, "noAddress");
  if (!office) throw new Error("SMTP_URL is no longer set");
  const text = letterText(letter, office.publicAddress);
  await post(office, { id: mailId, to: email, subject: letter.subject, text });
  await end(mailId, "sent");
}

async function end(id: string, outcome: MailOutcome) {
  await db.outgoingMail.updateMany({
    where: { id, outcome: null },
    data: { outcome, endedAt: now() },
  });
}
