import type { TaskGroup } from "./rules";

export const taskGroupLabels: Record<TaskGroup, string> = {
  overdue: "Quá hạn",
  today: "Hôm nay",
  thisWeek: "Trong tuần",
  later: "Sắp tới",
};
