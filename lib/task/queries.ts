import "server-only";
import { type Actor, elsewhere } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { listComingEvents } from "@/lib/event/queries";
import { getAwaitedPeriod } from "@/lib/report/queries/awaited-period";
import { getSendingBoard } from "@/lib/report/queries/sending-board";
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

/**
 * Beside the list: who of the cluster has sent the report due next, for whoever looks after one cluster year, and what stands in
 * the calendar of the open years. A city's specialist has clusters by the dozen, and a page of their own for them.
 */
export async function getGlance(actor: Actor, { years, at }: Pick<TaskList, "years" | "at">) {
  const [year] = years;
  const alone = years.length === 1 ? year : undefined;
  const [board, awaited, events] = await Promise.all([
    alone && getSendingBoard(actor, alone.id),
    alone && getAwaitedPeriod(actor, alone.id),
    listComingEvents(
      years.map(({ id }) => id),
      at,
    ),
  ]);
  const waiting = board?.periods.filter(({ isHistory }) => !isHistory) ?? [];
  const due = waiting.map(({ id, label, dueAt }) => {
    return { key: id, at: dueAt, words: `Hạn gửi báo cáo ${label}`, href: null };
  });
  const held = events.map(({ id, title, startsAt }) => {
    return { key: id, at: startsAt, words: title, href: `/events/${id}` };
  });
  return {
    calendar: [...due, ...held].filter((line) => line.at >= at).sort((a, b) => +a.at - +b.at),
    sending: alone && awaited ? { cluster: alone.cluster, ...awaited } : null,
  };
}

export type TaskList = Awaited<ReturnType<typeof listTasks>>;
export type Glance = Awaited<ReturnType<typeof getGlance>>;

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
