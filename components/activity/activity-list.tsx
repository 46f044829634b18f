import Link from "next/link";
import { TableRegion } from "@/components/ui/table-region";
import { addedText } from "@/lib/activity/labels";
import type { ActivityRow } from "@/lib/activity/queries/list-activities";
import { dayText } from "@/lib/date-text";
import { amountOfColumns } from "@/lib/indicator/rules";

type ActivityListProps = {
  activities: readonly ActivityRow[];
  /** Whether each leads to its page: the log is the unit's own. */
  isOwn: boolean;
};

/** What a unit did, newest first: day, words, place, and what it added. */
export function ActivityList({ activities, isOwn }: ActivityListProps) {
  return (
    <TableRegion label="Các hoạt động">
      <table>
        <thead>
          <tr>
            <th scope="col">Ngày</th>
            <th scope="col">Nội dung</th>
            <th scope="col">Địa bàn</th>
            <th scope="col">Tính vào chỉ tiêu</th>
            <th scope="col">Người ghi</th>
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <tr key={activity.id}>
              <td className="num nowrap">{dayText(activity.happenedOn)}</td>
              <th scope="row">
                {isOwn ? (
                  <Link className="hit" href={`/activities/${activity.id}`} prefetch={false}>
                    {activity.content}
                  </Link>
                ) : (
                  activity.content
                )}
                {activity.withdrawnAt && <span className="meta"> (đã thu hồi)</span>}
              </th>
              <td>{activity.place}</td>
              <td>{addedOf(activity)}</td>
              <td>{activity.person.fullName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

/** "Nhà Đại đoàn kết xây mới: 2 căn; …". */
export function addedOf({ amounts }: Pick<ActivityRow, "amounts">) {
  return amounts
    .flatMap(({ indicator, ...columns }) => {
      const amount = amountOfColumns({ ...columns, numerator: null, denominator: null });
      return amount ? [addedText({ indicator, amount })] : [];
    })
    .join("; ");
}
