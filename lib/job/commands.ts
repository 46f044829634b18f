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
 * so nobody else takes it, and the end of this process or of its connection gives it back. Counted as failed and put off before it
 * begins, so that one that ends its process holds up nothing behind it. Null when nothing is due.
 */
export async function runNextJob(handlers: Handlers): Promise<Outcome | null> {
  const id = await beginJob(Object.keys(handlers));
  if (!id) return null;
  return db.$transaction(
    async (tx) => {
      const job = await holdJob(tx, id);
      if (!job) return null;
      const { kind, subjectId, failures } = job;
      try {
        await handlers[kind]?.(subjectId);
        await tx.job.delete({ where: { id } });
        return { kind, fault: null };
      } catch (fault) {
        await tx.job.update({ where: { id }, data: { dueAt: retryAt(failures, now()) } });
        return { kind, fault };
      }
    },
    { maxWait: 15_000, timeout: 120_000 },
  );
}

/** In a transaction of its own: it stands whatever becomes of the job. */
function beginJob(kinds: readonly string[]) {
  return db.$transaction(async (tx) => {
    const [job] = await tx.$queryRaw<{ id: string; failures: number }[]>`
      select id, failures from jobs where due_at <= ${now()} and kind = any(${kinds})
      order by due_at limit 1 for update skip locked`;
    if (!job) return null;
    const failures = job.failures + 1;
    const dueAt = retryAt(failures, now());
    await tx.job.update({ where: { id: job.id }, data: { failures, dueAt } });
    return job.id;
  });
}

/** Null where another took it in between, as after a long halt of this process. */
async function holdJob(tx: Prisma.TransactionClient, id: string) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    select id from jobs where id = ${id}::uuid for update skip locked`;
  return row ? tx.job.findUnique({ where: { id } }) : null;
}
