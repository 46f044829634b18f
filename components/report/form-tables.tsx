import Link from "next/link";
import { dayText, momentText } from "@/lib/date-text";
import { rhythmLabels } from "@/lib/report/labels";
import type { FormView, ListedForm } from "@/lib/report/queries/forms";

export function FormTable({ forms }: { forms: readonly ListedForm[] }) {
  return (
    <table className="blocks">
      <thead>
        <tr>
          <th scope="col">Biểu mẫu</th>
          <th scope="col">Kỳ</th>
          <th scope="col" className="num">
            Chỉ tiêu
          </th>
          <th scope="col">Kỳ gần nhất</th>
        </tr>
      </thead>
      <tbody>
        {forms.map(({ id, name, rhythm, isOwn, periods, _count }) => (
          <tr key={id}>
            <th scope="row">
              {isOwn ? (
                <Link className="hit" href={`/forms/${id}`} prefetch={false}>
                  {name}
                </Link>
              ) : (
                `${name} (của cấp trên)`
              )}
              {_count.receivers > 0 && (
                <span className="from">cho {_count.receivers} cụm, đơn vị</span>
              )}
            </th>
            <td data-label="Kỳ">{rhythmLabels[rhythm]}</td>
            <td className="num" data-label="Chỉ tiêu">
              {_count.lines}
            </td>
            <td data-label="Kỳ gần nhất">
              {periods[0]
                ? `${periods[0].label}, hạn ${momentText(periods[0].dueAt)}`
                : "chưa mở kỳ nào"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function PeriodTable({ periods }: { periods: FormView["periods"] }) {
  return (
    <table className="blocks">
      <thead>
        <tr>
          <th scope="col">Kỳ</th>
          <th scope="col">Số liệu của các ngày</th>
          <th scope="col">Mở lúc</th>
          <th scope="col">Hạn gửi</th>
          <th scope="col" className="num">
            Báo cáo
          </th>
        </tr>
      </thead>
      <tbody>
        {periods.map(({ id, label, fromOn, toOn, opensAt, dueAt, graceDays, _count }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td data-label="Số liệu của các ngày">
              {dayText(fromOn)} đến {dayText(toOn)}
            </td>
            <td data-label="Mở lúc">{momentText(opensAt)}</td>
            <td data-label="Hạn gửi">
              {momentText(dueAt)}
              {graceDays > 0 && `, ân hạn ${graceDays} ngày`}
            </td>
            <td className="num" data-label="Báo cáo">
              {_count.reports}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
