import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { retryAt } from "./rules";

/** Does what a job asks for, for the record with this id. Called again after a crash, so it must not mind having run before. */
export type Handler = (subjectId: string) => Promise<void>;

export type Handlers = Readonly<Record<string, Handler>>;

type Asked = { kind: string; subjectId: string; dueAt?: Date };

/** Asks for a job in the transaction of the act it follows from, at once or at its time: neither stands without the other. */
export async function enqueue(tx: Tx, { kind, subjectId, dueAt = now() }: Asked) {
  await tx.job.create({ data: { kind, subjectId, dueAt, askedAt: now() } });
}

/** Asks for jobs that should exist and do not, as after a restored backup; those that wait already are left alone. */
export async function enqueueMissing(kind: string, subjectIds: readonly string[]) {
  const waiting = await db.job.findMany({
    where: { kind, subjectId: { in: [...subjectIds] } },
    select: { subjectId: true },
  });
  const known = new Set(waiting.map(({ subjectId }) => subjectId));
  const missing = subjectIds.filter((id) => !known.has(id));
  const asked = { kind, dueAt: now(), askedAt: now() };
  await db.job.createMany({ data: missing.map((subjectId) => ({ ...asked, subjectId })) });
}

type Outcome = { kind: string; fault: unknown };

/**
 * Does the job that has waited longest, if any is due: gone when done, put off when it fails. Its row is locked meanwhile,
 * so nobody else takes it, and the end of this process or of its connection gives it back. Null when nothing is due.
 */
export function runNextJob(handlers: Handlers): Promise<Outcome | null> {
  return db.$transaction(
    async (tx) => {
      const job = await takeJob(tx, Object.keys(handlers));
      if (!job) return null;
      const { id, kind, subjectId, failures } = job;
      try {
        await handlers[kind]?.(subjectId);
        await tx.job.delete({ where: { id } });
        return { kind, fault: null };
      } catch (fault) {
        const dueAt = retryAt(failures + 1, now());
        await tx.job.update({ where: { id }, data: { failures: failures + 1, dueAt } });
        return { kind, fault };
      }
    },
    { maxWait: 15_000, timeout: 120_000 },
  );
}

async function takeJob(tx: Prisma.TransactionClient, kinds: readonly string[]) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    select id from jobs where due_at <= ${now()} and kind = any(${kinds})
    order by due_at limit 1 for update skip locked`;
  return row ? tx.job.findUnique({ where: { id: row.id } }) : null;
}
