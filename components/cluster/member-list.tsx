import Link from "next/link";
import { TableRegion } from "@/components/ui/table-region";
import type { ClusterView } from "@/lib/cluster/queries/get-cluster";
import { dayText } from "@/lib/date-text";
import { committeeName } from "@/lib/unit/labels";

type MemberListProps = { label: string; places: ClusterView["members"] };

/** Units in the order of the decisions, with the days of their places and by what they joined and left. */
export function MemberList({ label, places }: MemberListProps) {
  return (
    <TableRegion label={label}>
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Đơn vị, theo thứ tự trong quyết định</th>
            <th scope="col">Trong cụm</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ membershipId, unit, fromOn, toOn, joinedBy, leftBy }, index) => (
            <tr key={membershipId}>
              <th scope="row">
                {index + 1}.{" "}
                <Link className="hit" href={`/units/${unit.id}`} prefetch={false}>
                  {committeeName(unit)}
                </Link>
              </th>
              <td>
                từ ngày {dayText(fromOn)}
                {toOn && ` đến hết ngày ${dayText(toOn)}`}
                {(joinedBy || leftBy) && (
                  <p className="meta">{[joinedBy, leftBy].filter(Boolean).join("; ")}</p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
