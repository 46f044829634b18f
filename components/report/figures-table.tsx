import { cellText, measureText, qualifierText } from "@/lib/indicator/labels";
import type { ReportView } from "@/lib/report/queries/report";
import { groupLines } from "./group-lines";

/** A report's figures to be read: what each says, or that it is not there yet. */
export function FiguresTable({ lines }: { lines: ReportView["lines"] }) {
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
            Trong kỳ
          </th>
        </tr>
      </thead>
      {groupLines(lines).map(({ group, of }) => (
        <tbody key={group}>
          <tr className="group">
            <th colSpan={4} scope="rowgroup">
              {group}
            </th>
          </tr>
          {of.map(({ number, ...line }) => (
            <tr key={line.indicator.id}>
              <td className="num">{number}</td>
              <th scope="row">{line.indicator.name}</th>
              <td className="meta">{measureText(line.indicator)}</td>
              <td className="num">
                <Figure {...line} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Figure({ indicator, amount, qualifier, typed }: ReportView["lines"][number]) {
  if (!amount)
    return typed ? (
      <span className="meta">“{typed}” (chưa rõ)</span>
    ) : (
      <span className="meta">chưa có</span>
    );
  const { main, under } = cellText(indicator.type, amount);
  return (
    <>
      {qualifier !== "exact" && <span className="approx">{qualifierText(qualifier).trim()} </span>}
      {main}
      {under && <small>{under}</small>}
    </>
  );
}
