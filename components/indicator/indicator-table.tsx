import Link from "next/link";
import { dayText } from "@/lib/date-text";
import { dayFromDb } from "@/lib/dates";
import {
  directionLabels,
  indicatorTypeLabels,
  periodCombinationLabels,
  unitCombinationLabels,
} from "@/lib/indicator/labels";
import type { ListedIndicator } from "@/lib/indicator/queries/list-indicators";

/** A catalogue group by group: what each indicator counts and how it adds up. */
export function IndicatorTable({ indicators }: { indicators: readonly ListedIndicator[] }) {
  const groups = Map.groupBy(
    indicators,
    ({ groupCode, groupName }) => `${groupCode}. ${groupName}`,
  );
  return (
    <table className="blocks">
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Đơn vị tính</th>
          <th scope="col">Loại</th>
          <th scope="col">Cộng các đơn vị</th>
          <th scope="col">Cộng các kỳ</th>
          <th scope="col">Chiều</th>
        </tr>
      </thead>
      {[...groups].map(([group, of]) => (
        <tbody key={group}>
          <tr className="group">
            <th colSpan={6} scope="rowgroup">
              {group}
            </th>
          </tr>
          {of.map((indicator) => (
            <IndicatorRow key={indicator.id} indicator={indicator} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function IndicatorRow({ indicator }: { indicator: ListedIndicator }) {
  const { id, toOn, name, code, unitOfMeasure, type, parts, isOwn, ownerName } = indicator;
  return (
    <tr id={code}>
      <th scope="row">
        <Link className="hit" href={`/admin/indicators/${id}`} prefetch={false}>
          {name}
        </Link>
        {toOn && <span className="meta"> (kết thúc ngày {dayText(dayFromDb(toOn))})</span>}
        <span className="from">
          {parts.length > 0 ? `Tổng của: ${parts.join("; ")}` : code}
          {!isOwn && `. Của ${ownerName}`}
        </span>
      </th>
      <td data-label="Đơn vị tính">{unitOfMeasure}</td>
      <td data-label="Loại">{indicatorTypeLabels[type]}</td>
      <td data-label="Cộng các đơn vị">{unitCombinationLabels[indicator.unitCombination]}</td>
      <td data-label="Cộng các kỳ">{periodCombinationLabels[indicator.periodCombination]}</td>
      <td data-label="Chiều">{directionLabels[indicator.direction]}</td>
    </tr>
  );
}
