import type { Route } from "next";
import Link from "next/link";
import { PhoneLink } from "@/components/cluster/phone-link";
import { TableRegion } from "@/components/ui/table-region";
import { roleLabels } from "@/lib/auth/labels";
import type { PersonRow } from "@/lib/person/queries/list-people";

export function PeopleTable({ people }: { people: readonly PersonRow[] }) {
  return (
    <TableRegion label="Cán bộ, tài khoản">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Họ và tên</th>
            <th scope="col">Phân công hiện nay</th>
            <th scope="col">Điện thoại</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, fullName, userName, phone, assignments, disabledAt }) => (
            <tr key={id}>
              <th scope="row">
                <Link className="hit" href={`/admin/people/${id}` as Route} prefetch={false}>
                  {fullName}
                </Link>{" "}
                <span className="meta">
                  {userName}
                  {disabledAt && ", đang ngừng"}
                </span>
              </th>
              <td data-label="Phân công">
                {assignments
                  .map(({ role, placeName }) => `${roleLabels[role]}, ${placeName}`)
                  .join("; ")}
              </td>
              <td data-label="Điện thoại">{phone && <PhoneLink phone={phone} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
