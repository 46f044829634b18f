import "server-only";
import { db } from "@/lib/db/client";

/** So many tries, within a minute and a half, are no passing trouble. A try is counted when it begins. */
const telling = 4;

/** Whether a job has failed several times, and waits for the next try. */
export async function hasFailedOften({ kind, subjectId }: { kind: string; subjectId: string }) {
  const found = await db.job.count({ where: { kind, subjectId, failures: { gte: telling } } });
  return found > 0;
}
