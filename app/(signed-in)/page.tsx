import type { Metadata } from "next";
import { TaskList } from "@/components/task/task-list";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { dayWithWeekdayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { listTasks } from "@/lib/task/queries";

export const metadata: Metadata = { title: "Việc cần làm" };

export default async function HomePage() {
  const actor = await requireActor();
  const { at, groups, count } = await listTasks(actor);
  const overdue = groups.find(({ group }) => group === "overdue")?.tasks.length ?? 0;
  const today = dayWithWeekdayText(dayOf(at));

  return (
    <>
      <PageHead title="Việc cần làm" meta={`${today}. ${summary(count, overdue)}`} />
      <HowTo
        steps={[
          "Mỗi dòng là một việc; bấm nút ở cuối dòng để làm ngay.",
          "Việc quá hạn đứng trước, rồi đến việc hôm nay, trong tuần và sắp tới.",
          "Đồng chí giữ nhiều phân công: chọn tại “Với tư cách” ở đầu trang để xem việc của phân công khác.",
        ]}
      />
      {groups.length > 0 ? (
        <div className="tasks">
          {groups.map(({ group, tasks }) => (
            <TaskList key={group} group={group} tasks={tasks} now={at} />
          ))}
        </div>
      ) : (
        <Empty words="Chưa có việc nào cần làm với tư cách này.">
          <LinkButton href="/clusters" variant="second">
            Xem cụm và đơn vị
          </LinkButton>
        </Empty>
      )}
    </>
  );
}

function summary(count: number, overdue: number) {
  if (count === 0) return "Không có việc nào đang chờ.";
  return overdue > 0 ? `Có ${count} việc, trong đó ${overdue} việc quá hạn.` : `Có ${count} việc.`;
}
