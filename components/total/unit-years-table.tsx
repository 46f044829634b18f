import { groupLines } from "@/components/report/group-lines";
import { measureText } from "@/lib/indicator/labels";
import { againstMeanLabels, changeText, reachedText } from "@/lib/total/labels";
import type { UnitPage, UnitPageRow } from "@/lib/total/queries/unit-page";
import { FigureCell } from "./figure-cell";
import { RestatedCell } from "./restated-cell";

const partialWords = "có phần báo cáo ở cụm khác, không hiển thị";

type UnitYearsTableProps = { page: UnitPage; isRestated: boolean };

/** A unit's years side by side; restated, what nobody's share is known of stands under the figure and is not in it. */
export function UnitYearsTable({ page, isRestated }: UnitYearsTableProps) {
  const { years, rows } = page;
  return (
    <table className="blocks">
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Đơn vị tính</th>
          {years.map((year) => (
            <th key={year} scope="col" className="num">
              {year}
            </th>
          ))}
          <th scope="col" className="num">
            Chỉ tiêu {years.at(-1)}
          </th>
          <th scope="col">So với bình quân cụm</th>
        </tr>
      </thead>
      {groupLines(rows).map(({ group, of }) => (
        <tbody key={group}>
          <tr className="group">
            <th colSpan={years.length + 4} scope="rowgroup">
              {group}
            </th>
          </tr>
          {of.map(({ number: _, ...row }) => (
            <Row key={row.indicator.id} {...{ row, page, isRestated }} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row, page, isRestated }: UnitYearsTableProps & { row: UnitPageRow }) {
  const { indicator, cells, target, againstMean } = row;
  const figures = cells.map(({ own, restated }) => (isRestated ? restated.total : own));
  const now = figures.at(-1);
  return (
    <tr>
      <th scope="row">{indicator.name}</th>
      <td className="meta unit">{measureText(indicator)}</td>
      {cells.map(({ year, restated }, place) => {
        const figure = figures[place] ?? null;
        const before = figures[place - 1];
        const change = figure && before && changeText(figure.amount, before.amount);
        return (
          <td key={year} className="num" data-label={`Năm ${year}`}>
            {isRestated ? (
              <RestatedCell {...{ indicator, restated, names: page.names, partialWords }} />
            ) : (
              <FigureCell {...{ indicator, figure }} />
            )}
            {change && <small>{change}</small>}
          </td>
        );
      })}
      <td className="num" data-label="Chỉ tiêu năm">
        {target ? (
          <>
            <FigureCell {...{ indicator, figure: { amount: target, qualifier: "exact" } }} />
            {now && <small>đạt {reachedText(now.amount, target) ?? "chưa tính được"}</small>}
          </>
        ) : (
          <span className="meta">chưa có</span>
        )}
      </td>
      <td data-label="So với bình quân cụm">
        {againstMean ? againstMeanLabels[againstMean] : <span className="meta">chưa có</span>}
      </td>
    </tr>
  );
}
