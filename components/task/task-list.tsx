import type { Route } from "next";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { dueText, isOverdue, shortMomentText } from "@/lib/date-text";
import { taskGroupLabels } from "@/lib/task/labels";
import type { Task, TaskGroup } from "@/lib/task/rules";

type TaskListProps = {
  group: TaskGroup;
  tasks: readonly Task[];
  now: Date;
  /** The first list of the page. */
  isFirst: boolean;
};

/** One list of the home page. The first line of all, and the first of "Hôm nay", carries the filled button. */
export function TaskList({ group, tasks, now, isFirst }: TaskListProps) {
  const isLate = group === "overdue";
  const headed = isFirst || group === "today";
  return (
    <section aria-labelledby={`tasks-${group}`}>
      <h2 id={`tasks-${group}`} className={isLate ? "late" : undefined}>
        {isLate && <Icon name="octagon" />}
        {taskGroupLabels[group]}
      </h2>
      <ul className={isLate ? "panel late" : "panel"}>
        {tasks.map((task, index) => (
          <TaskLine key={task.key} task={task} now={now} main={headed && index === 0} />
        ))}
      </ul>
    </section>
  );
}

function TaskLine({ task, now, main }: { task: Task; now: Date; main: boolean }) {
  return (
    <li className="task">
      <div>
        <h3>{task.what}</h3>
        <p className="meta">{task.detail}</p>
      </div>
      <TaskHour dueAt={task.dueAt} now={now} />
      <LinkButton href={task.href as Route} variant={main ? "main" : "second"}>
        {task.button}
      </LinkButton>
    </li>
  );
}

function TaskHour({ dueAt, now }: { dueAt: Date | null; now: Date }) {
  if (!dueAt) return <p className="when">không hạn giờ</p>;
  const words = dueText(dueAt, now);
  return (
    <p className="when">
      <b>{shortMomentText(dueAt)}</b>
      <span className={toneOf(dueAt, now)}>{words}</span>
    </p>
  );
}

function toneOf(dueAt: Date, now: Date) {
  if (isOverdue(dueAt, now)) return "late";
  return dueAt.getTime() - now.getTime() < 24 * 60 * 60_000 ? "soon" : undefined;
}
