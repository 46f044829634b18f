import { dayOf, daysBetween } from "@/lib/dates";

/** One thing to do: a verb and its object, why it waits, until when, and the one button that does it. */
export type Task = {
  key: string;
  what: string;
  detail: string;
  dueAt: Date | null;
  href: string;
  button: string;
};

export type TaskGroup = "overdue" | "today" | "thisWeek" | "later";

const order: readonly TaskGroup[] = ["overdue", "today", "thisWeek", "later"];

/** Which list of the home page a task stands in; what has no hour waits with the rest of the week. */
function groupOf({ dueAt }: Pick<Task, "dueAt">, now: Date): TaskGroup {
  if (!dueAt) return "thisWeek";
  if (dueAt < now) return "overdue";
  const days = daysBetween(dayOf(now), dayOf(dueAt));
  if (days === 0) return "today";
  return days <= 7 ? "thisWeek" : "later";
}

/** The lists of the home page in their order, each by its hour, empty ones left out. */
export function groupTasks(tasks: readonly Task[], now: Date) {
  const sorted = [...tasks].sort((a, b) => hourOf(a) - hourOf(b) || a.key.localeCompare(b.key));
  const groups = Map.groupBy(sorted, (task) => groupOf(task, now));
  return order.flatMap((group) => {
    const found = groups.get(group);
    return found ? [{ group, tasks: found }] : [];
  });
}

function hourOf({ dueAt }: Task) {
  return dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
