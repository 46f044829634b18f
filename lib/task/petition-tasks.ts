import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import type { ConcernedYear } from "@/lib/cluster/queries/concerned-years";
import { momentInSentence } from "@/lib/date-text";
import { speaksForUpperLevel } from "@/lib/election/policy";
import { listWaitingPetitions } from "@/lib/election/queries/petitions";
import type { Task } from "./rules";

/** Petitions about results that wait for the upper level's answer. */
export async function listPetitionTasks(
  actor: Actor,
  years: readonly ConcernedYear[],
): Promise<Task[]> {
  if (!actsAs(actor, "supervisingLeader", "cityLeader", "systemAdmin")) return [];
  const scopes = await Promise.all(years.map(({ id }) => loadClusterYearScope(id)));
  const own = scopes
    .filter((scope) => scope !== null)
    .filter((scope) => speaksForUpperLevel(actor, scope));
  const waiting = await listWaitingPetitions(own.map(({ id }) => id));
  return waiting.map(({ id, vote, filedAt }) => ({
    ...{ key: `petition ${id}`, dueAt: null, href: `/votes/${vote.id}` as const },
    what: `Trả lời kiến nghị về kết quả “${vote.title}”`,
    detail: `Gửi lúc ${momentInSentence(filedAt)}.`,
    button: "Trả lời",
  }));
}
