import "server-only";
import { type Actor, elsewhere } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { listCovenantTasks } from "./covenant-tasks";
import { listHandoverTasks } from "./handover-tasks";
import { listOfficeTasks } from "./office-tasks";
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
    listOfficeTasks(actor),
  ]);
  const at = now();
  return { at, years, groups: groupTasks(found.flat(), at), count: found.flat().length };
}

/** How much waits for the same person in their other capacities, and how much of it is overdue; those without anything left out. */
export async function countTasksElsewhere(actor: Actor) {
  const found = await Promise.all(
    elsewhere(actor).map(async (other) => {
      const { groups, count } = await listTasks(other);
      const overdue = groups.find(({ group }) => group === "overdue")?.tasks.length ?? 0;
      return { key: other.capacity.key, title: other.capacity.title, count, overdue };
    }),
  );
  return found.filter(({ count }) => count > 0);
}
