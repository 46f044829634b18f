import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { listCovenantTasks } from "./covenant-tasks";
import { listHandoverTasks } from "./handover-tasks";
import { listPaperTasks } from "./paper-tasks";
import { listPetitionTasks } from "./petition-tasks";
import { listRegistrationTasks } from "./registration-tasks";
import { listReportTasks } from "./report-tasks";
import { groupTasks } from "./rules";
import { listVoteTasks } from "./vote-tasks";

/**
 * What waits for this person in this capacity, in the lists of the home page. Closed years ask for nothing.
 * Every line is something the actor may do now: the same policies and rules decide as in the commands.
 */
export async function listTasks(actor: Actor) {
  const years = (await findClusterYearsOf(actor)).filter(({ phase }) => phase !== "closed");
  const found = await Promise.all([
    listReportTasks(actor, years),
    listRegistrationTasks(actor, years),
    listCovenantTasks(actor, years),
    listVoteTasks(actor, years),
    listPetitionTasks(actor, years),
    listHandoverTasks(actor, years),
    listPaperTasks(actor),
  ]);
  const at = now();
  return { at, years, groups: groupTasks(found.flat(), at), count: found.flat().length };
}
