import { groupLines } from "@/components/report/group-lines";
import { cellText, measureText } from "@/lib/indicator/labels";
import type { RegistrationView } from "@/lib/registration/queries";

/** The targets a unit has registered, to be read; lines without one are left out. */
export function TargetsTable({ lines }: { lines: RegistrationView["lines"] }) {
  const registered = lines.filter(({ counting }) => counting !== null);
  if (registered.length === 0) return <p className="empty">Đơn vị chưa đăng ký chỉ tiêu nào.</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" className="num">
            TT
          </th>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Đơn vị tính</th>
          <th scope="col" className="num">
            Đăng ký
          </th>
        </tr>
      </thead>
      {groupLines(registered).map(({ group, of }) => (
        <tbody key={group}>
          <tr className="group">
            <th colSpan={4} scope="rowgroup">
              {group}
            </th>
          </tr>
          {of.map((line) => (
            <TargetRow key={line.indicator.id} line={line} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function TargetRow({
  line: { indicator, counting, number },
}: {
  line: RegistrationView["lines"][number] & { number: number };
}) {
  const cell = counting && cellText(indicator.type, counting);
  return (
    <tr>
      <td className="num">{number}</td>
      <th scope="row">{indicator.name}</th>
      <td className="meta">{measureText(indicator)}</td>
      <td className="num">
        {cell?.main}
        {cell?.under && <small>{cell.under}</small>}
      </td>
    </tr>
  );
}
