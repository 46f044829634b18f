import Link from "next/link";
import { EvidenceList } from "@/components/evidence/evidence-list";
import { TableRegion } from "@/components/ui/table-region";
import { addedText } from "@/lib/activity/labels";
import type { ActivityRow } from "@/lib/activity/queries/list-activities";
import { dayText } from "@/lib/date-text";
import type { EvidenceView } from "@/lib/evidence/queries/list-evidence";
import { amountOfColumns } from "@/lib/indicator/rules";

type ActivityListProps = {
  activities: readonly ActivityRow[];
  /** Whether each leads to its page: the log is the unit's own. */
  isOwn: boolean;
  /** Files by activity, where they are shown beside them. */
  evidence?: ReadonlyMap<string, readonly EvidenceView[]>;
};

/** What a unit did: day, words, place, what it added, and what shows it. */
export function ActivityList({ activities, isOwn, evidence }: ActivityListProps) {
  const hasFiles = evidence !== undefined && evidence.size > 0;
  return (
    <TableRegion label="Các hoạt động">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Ngày</th>
            <th scope="col">Nội dung</th>
            <th scope="col">Địa bàn</th>
            <th scope="col">Tính vào chỉ tiêu</th>
            <th scope="col">Người ghi</th>
            {hasFiles && <th scope="col">Ảnh, tệp</th>}
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <tr key={activity.id}>
              <td className="num nowrap" data-label="Ngày">
                {dayText(activity.happenedOn)}
              </td>
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
              <td data-label="Địa bàn">{activity.place}</td>
              <td data-label="Tính vào chỉ tiêu">{addedOf(activity)}</td>
              <td className="nowrap" data-label="Người ghi">
                {activity.person.fullName}
              </td>
              {hasFiles && (
                <td data-label="Ảnh, tệp">
                  <Files evidence={evidence.get(activity.id)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Files({ evidence = [] }: { evidence: readonly EvidenceView[] | undefined }) {
  if (evidence.length === 0) return null;
  return <EvidenceList evidence={evidence} actingAs="" mayWithdraw={false} />;
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
