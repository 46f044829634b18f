import { TableRegion } from "@/components/ui/table-region";
import { leadershipRoleLabels } from "@/lib/cluster/labels";
import type { DirectoryPerson, DirectoryView } from "@/lib/cluster/queries/directory";
import { dayText } from "@/lib/date-text";
import { committeeName } from "@/lib/unit/labels";
import { PhoneLink } from "./phone-link";

/** Who answers for what, unit by unit in the order of the decision, with a number to call. */
export function DirectoryTable({ directory }: { directory: DirectoryView }) {
  const { assigned, owner, units } = directory;
  return (
    <TableRegion label="Danh bạ cụm">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Họ và tên</th>
            <th scope="col">Chức vụ</th>
            <th scope="col">Điện thoại</th>
          </tr>
        </thead>
        {assigned.length > 0 && <Group title={committeeName(owner)} people={assigned} />}
        {units.map((unit, index) => (
          <Group
            key={unit.id}
            title={[`${index + 1}. ${committeeName(unit)}`, ...unit.leads.map(leadText)].join(
              " · ",
            )}
            people={unit.people}
          />
        ))}
      </table>
    </TableRegion>
  );
}

/** "Cụm trưởng năm 2024". */
function leadText({ role, year }: DirectoryView["units"][number]["leads"][number]) {
  return `${leadershipRoleLabels[role]} năm ${year}`;
}

function Group({ title, people }: { title: string; people: readonly DirectoryPerson[] }) {
  return (
    <tbody>
      <tr className="group">
        <th colSpan={3} scope="rowgroup">
          {title}
        </th>
      </tr>
      {people.map((person) => (
        <Person key={person.id} person={person} />
      ))}
      {people.length === 0 && (
        <tr>
          <td colSpan={3} className="meta">
            chưa có người được phân công
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Person({ person }: { person: DirectoryPerson }) {
  const { fullName, post, phone, email, standsIn } = person;
  return (
    <tr>
      <th scope="row">
        {fullName}
        {standsIn && (
          <p className="meta">
            thay đồng chí {standsIn.for}
            {standsIn.until && ` đến hết ngày ${dayText(standsIn.until)}`}
          </p>
        )}
      </th>
      <td>{post}</td>
      <td data-label="Điện thoại">
        <PhoneLink phone={phone} />
        {email && (
          <p>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
      </td>
    </tr>
  );
}
