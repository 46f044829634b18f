import Link from "next/link";
import { TableRegion } from "@/components/ui/table-region";
import type { ClusterView } from "@/lib/cluster/queries/get-cluster";
import { dayText } from "@/lib/date-text";
import { committeeName } from "@/lib/unit/labels";

type MemberListProps = { label: string; places: ClusterView["members"] };

/** Units in the order of the founding decision, with the days of their places. */
export function MemberList({ label, places }: MemberListProps) {
  return (
    <TableRegion label={label}>
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col" className="num">
              TT
            </th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Trong cụm từ</th>
            <th scope="col">Đến hết</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ membershipId, unit, fromOn, toOn }, index) => (
            <tr key={membershipId}>
              <td className="num" data-label="Thứ tự">
                {index + 1}
              </td>
              <th scope="row">
                <Link className="hit" href={`/units/${unit.id}`} prefetch={false}>
                  {committeeName(unit)}
                </Link>
              </th>
              <td data-label="Từ">{dayText(fromOn)}</td>
              <td data-label="Đến hết">{toOn ? dayText(toOn) : "nay"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
