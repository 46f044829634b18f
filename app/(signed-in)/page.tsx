import type { Metadata } from "next";
import Link from "next/link";
import { GlancePanels } from "@/components/task/glance";
import { TaskList } from "@/components/task/task-list";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { dayWithWeekdayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { ownAddress } from "@/lib/own-address";
import { countTasksElsewhere, getGlance, listTasks } from "@/lib/task/queries";

export const metadata: Metadata = { title: "Việc cần làm" };

export default async function HomePage() {
  const actor = await requireActor();
  const [list, others] = await Promise.all([listTasks(actor), countTasksElsewhere(actor)]);
  const { at, groups, count } = list;
  const glance = await getGlance(actor, list);
  const overdue = groups.find(({ group }) => group === "overdue")?.tasks.length ?? 0;
  const today = dayWithWeekdayText(dayOf(at));

  return (
    <>
      <PageHead title="Việc cần làm" meta={`${today}. ${summary(count, overdue)}`}>
        {actsAs(actor, "unitReporter") && (
          <LinkButton href="/activities/new" variant="second" icon="plus">
            Ghi hoạt động
          </LinkButton>
        )}
      </PageHead>
      <HowTo
        steps={[
          "Mỗi dòng là một việc; bấm nút ở cuối dòng để làm ngay.",
          "Việc quá hạn đứng trước, rồi đến việc hôm nay, trong tuần và sắp tới.",
          "Đồng chí giữ nhiều phân công: chọn tại “Với tư cách” ở đầu trang để xem việc của phân công khác.",
        ]}
      />
      {others.length > 0 && (
        <Note title="Còn việc chờ ở tư cách khác.">
          <ul>
            {others.map(({ key, title, ...waiting }) => (
              <li key={key}>
                {title}: {countText(waiting)}
              </li>
            ))}
          </ul>
          <Link href="/acting-as" className="hit">
            Đổi tư cách
          </Link>
        </Note>
      )}
      <div className="split">
        {groups.length > 0 ? (
          <div className="tasks">
            {groups.map(({ group, tasks }, index) => (
              <TaskList key={group} isFirst={index === 0} {...{ group, tasks }} now={at} />
            ))}
          </div>
        ) : (
          <Empty words="Chưa có việc nào cần làm với tư cách này.">
            <LinkButton href="/clusters" variant="second">
              Xem cụm và đơn vị
            </LinkButton>
          </Empty>
        )}
        <GlancePanels glance={glance} now={at} address={`${await ownAddress()}/reports`} />
      </div>
    </>
  );
}

function summary(count: number, overdue: number) {
  return count === 0 ? "Không có việc nào đang chờ." : `Có ${countText({ count, overdue })}`;
}

function countText({ count, overdue }: { count: number; overdue: number }) {
  return overdue > 0 ? `${count} việc, trong đó ${overdue} việc quá hạn.` : `${count} việc.`;
}
