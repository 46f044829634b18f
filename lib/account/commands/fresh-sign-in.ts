import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import type { Identity } from "../provider";
import { type FreshFor, freshSince } from "../rules";

/**
 * Keeps that whoever holds a session has just signed in anew at the provider, as themselves: for signing one text in one assignment,
 * within minutes. Refuses `account.otherIdentity`, and a session that has ended.
 */
export async function keepFreshSignIn(
  sessionId: string,
  { issuer, subject, authenticatedAt }: Identity,
  made: FreshFor,
) {
  const session = await db.session.findFirst({
    where: { id: sessionId, endedAt: null, expiresAt: { gt: now() } },
    select: { personId: true },
  });
  const known = await db.providerIdentity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { personId: true },
  });
  if (!session || known?.personId !== session.personId) throw new Refusal("account.otherIdentity");
  const { personId } = session;
  const { textId, textHash, assignmentId } = made;
  await db.freshSignIn.create({
    data: {
      ...{ sessionId, personId, textId, textHash, assignmentId },
      ...{ authenticatedAt, keptAt: now() },
    },
  });
}

/**
 * Makes sure, at the moment of signing, that whoever signs has signed in anew at the provider in the last minutes, in this very session,
 * for this very text and in this assignment; it is spent by that. A transaction of its own, as with a password.
 * Refuses `account.freshForOther` where one was made for something else, and `account.notFresh`.
 */
export async function spendFreshSignIn(
  { personId, sessionId, capacity: { assignmentId } }: Actor,
  { textId, textHash }: Pick<FreshFor, "textId" | "textHash">,
) {
  await transaction(async (tx) => {
    const mine = { personId, sessionId, spentAt: null, keptAt: { gt: freshSince(now()) } };
    const fresh = await tx.freshSignIn.findFirst({
      where: { ...mine, textId, textHash, assignmentId },
      orderBy: { keptAt: "desc" },
    });
    if (!fresh) {
      const others = await tx.freshSignIn.count({ where: mine });
      throw new Refusal(others > 0 ? "account.freshForOther" : "account.notFresh");
    }
    // Two acts at once: the second waits for the first and then finds it spent.
    const { count } = await tx.freshSignIn.updateMany({
      where: { id: fresh.id, spentAt: null },
      data: { spentAt: now() },
    });
    if (count === 0) throw new Refusal("account.notFresh");
  });
}
