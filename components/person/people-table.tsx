import type { Route } from "next";
import Link from "next/link";
import { TableRegion } from "@/components/ui/table-region";
import { roleLabels } from "@/lib/auth/labels";
import { phoneText } from "@/lib/person/labels";
import type { PersonRow } from "@/lib/person/queries/list-people";

export function PeopleTable({ people }: { people: readonly PersonRow[] }) {
  return (
    <TableRegion label="Cán bộ, tài khoản">
      <table>
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
              <td>
                {assignments
                  .map(({ role, placeName }) => `${roleLabels[role]}, ${placeName}`)
                  .join("; ")}
              </td>
              <td>{phone && phoneText(phone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
