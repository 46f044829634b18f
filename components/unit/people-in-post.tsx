import Link from "next/link";
import { TableRegion } from "@/components/ui/table-region";
import { roleLabels } from "@/lib/auth/labels";
import { phoneText } from "@/lib/person/labels";
import type { PersonInPost } from "@/lib/person/queries/list-people-in-post";

type PeopleInPostProps = {
  people: readonly PersonInPost[];
  /** Whether the people's own pages open for the viewer. */
  withLinks: boolean;
};

export function PeopleInPost({ people, withLinks }: PeopleInPostProps) {
  return (
    <TableRegion label="Cán bộ đương nhiệm">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Họ và tên</th>
            <th scope="col">Chức vụ</th>
            <th scope="col">Vai trò</th>
            <th scope="col">Điện thoại</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, person, post, role, standsInFor }) => (
            <tr key={id}>
              <th scope="row">
                {withLinks ? (
                  <Link href={`/admin/people/${person.id}`} prefetch={false} className="hit">
                    {person.fullName}
                  </Link>
                ) : (
                  person.fullName
                )}
              </th>
              <td>{post}</td>
              <td>
                {roleLabels[role]}
                {standsInFor && `, thay đồng chí ${standsInFor}`}
              </td>
              <td data-label="Điện thoại">
                {person.phone ? (
                  <a href={`tel:${person.phone}`} className="hit fig">
                    {phoneText(person.phone)}
                  </a>
                ) : (
                  <span className="meta">chưa có</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
