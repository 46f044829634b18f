import "server-only";
import type { Holder } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { logMark, tellSecurity } from "@/lib/security-log";

/** Signs a browser out by the session in its cookie; one that stands no more is no matter. */
export async function closeSession(sessionId: string) {
  const ended = await transaction((tx) =>
    tx.session.updateManyAndReturn({
      where: { id: sessionId, endedAt: null },
      data: { endedAt: now() },
      select: { personId: true },
    }),
  );
  for (const { personId } of ended)
    tellSecurity({ security: "session.ended", account: logMark(personId) });
}

/** Ends one of one's own sessions, at another desk perhaps. Refuses `notFound` for anyone else's. */
export async function endSession(holder: Holder, { sessionId }: { sessionId: string }) {
  await transaction(async (tx) => {
    const { personId } = holder;
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, personId, endedAt: null },
      data: { endedAt: now() },
    });
    if (count === 0) throw new Refusal("notFound");
  });
  tellSecurity({ security: "session.ended", account: logMark(holder.personId) });
}

/** Ends all of one's sessions but the present one. */
export async function endOtherSessions({ personId, sessionId }: Holder) {
  await transaction((tx) => endSessions(tx, personId, { but: sessionId }));
}

/** Ends a person's sessions, all of them or all but one. */
export async function endSessions(tx: Tx, personId: string, { but }: { but?: string } = {}) {
  await tx.session.updateMany({
    where: { personId, endedAt: null, ...(but && { id: { not: but } }) },
    data: { endedAt: now() },
  });
}
