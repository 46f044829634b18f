import "server-only";
import type { Holder } from "@/lib/auth/actor";
import { sessionIdles } from "@/lib/auth/rules";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { deviceWords } from "../labels";

/** The names one signs in under, and since when there is a second factor. */
export async function getOwnAccount({ personId }: Holder) {
  const { credential, ...person } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      fullName: true,
      userName: true,
      phone: true,
      email: true,
      credential: { select: { totpSince: true } },
    },
  });
  return { ...person, secondFactorSince: credential?.totpSince ?? null };
}

export type OwnAccount = Awaited<ReturnType<typeof getOwnAccount>>;

/** One's sessions that still stand: the present one, then the others, latest used first. */
export async function listOwnSessions({ personId, sessionId }: Holder) {
  const sessions = await db.session.findMany({
    where: {
      personId,
      endedAt: null,
      expiresAt: { gt: now() },
      lastSeenAt: { gt: new Date(now().getTime() - sessionIdles) },
    },
    select: { id: true, userAgent: true, address: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: "desc" },
  });
  return sessions
    .map(({ userAgent, ...session }) => ({
      ...session,
      device: deviceWords(userAgent),
      isPresent: session.id === sessionId,
    }))
    .sort((a, b) => Number(b.isPresent) - Number(a.isPresent));
}

export type OwnSession = Awaited<ReturnType<typeof listOwnSessions>>[number];
