import Link from "next/link";
import { Fragment } from "react";
import { dayText, momentText } from "@/lib/date-text";
import { rhythmLabels } from "@/lib/report/labels";
import type { FormView, ListedForm } from "@/lib/report/queries/forms";
import { PeriodActs } from "./period-acts";

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
        {forms.map(({ id, name, rhythm, toOn, isOwn, periods, _count }) => (
          <tr key={id}>
            <th scope="row">
              {isOwn ? (
                <Link className="hit" href={`/forms/${id}`} prefetch={false}>
                  {name}
                </Link>
              ) : (
                `${name} (của cấp trên)`
              )}
              {toOn && <span className="from">kết thúc ngày {dayText(toOn)}</span>}
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

type PeriodTableProps = { form: FormView; actingAs: string };

export function PeriodTable({ form: { periods, mayLock }, actingAs }: PeriodTableProps) {
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
        {periods.map((period) => (
          <Fragment key={period.id}>
            <tr className="here max-phone-up:border-b-0">
              <th scope="row">{period.label}</th>
              <td data-label="Số liệu của các ngày">
                {dayText(period.fromOn)} đến {dayText(period.toOn)}
              </td>
              <td data-label="Mở lúc">{momentText(period.opensAt)}</td>
              <td data-label="Hạn gửi">
                {momentText(period.dueAt)}
                {period.graceDays > 0 && `, ân hạn ${period.graceDays} ngày`}
                {period.lockOn && `, chốt hết ngày ${dayText(period.lockOn)}`}
              </td>
              <td className="num" data-label="Báo cáo">
                {period._count.reports}
              </td>
            </tr>
            <tr className="msg">
              <td colSpan={5}>
                <PeriodActs {...{ period, mayLock, actingAs }} />
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
