import type { Route } from "next";
import Link from "next/link";
import { groupLines } from "@/components/report/group-lines";
import { measureText } from "@/lib/indicator/labels";
import type { Total } from "@/lib/indicator/rules";
import { changeText, reachedText } from "@/lib/total/labels";
import type { ClusterFigures, FigureRow } from "@/lib/total/queries/cluster-figures";
import { FigureCell } from "./figure-cell";

type CompareTableProps = {
  figures: Pick<ClusterFigures, "rows" | "period">;
  /** Whose totals: "Toàn cụm". */
  whole: string;
  pathOf: (indicatorId: string) => Route;
};

/** The figures beside the year's targets, the period before and the same days of last year. */
export function CompareTable({ figures, whole, pathOf }: CompareTableProps) {
  const inPeriod = figures.period !== null;
  return (
    <table className="compare">
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Đơn vị tính</th>
          <th scope="col" className="num">
            {inPeriod ? "Trong kỳ" : whole}
          </th>
          {inPeriod && (
            <>
              <th scope="col" className="num">
                Lũy kế
              </th>
              <th scope="col" className="num">
                Kỳ trước
              </th>
            </>
          )}
          <th scope="col" className="num">
            Cùng kỳ năm trước
          </th>
          <th scope="col" className="num">
            Chỉ tiêu năm
          </th>
        </tr>
      </thead>
      {groupLines(figures.rows).map(({ group, of }) => (
        <tbody key={group}>
          <tr className="group">
            <th colSpan={inPeriod ? 7 : 5} scope="rowgroup">
              {group}
            </th>
          </tr>
          {of.map(({ number: _, ...row }) => (
            <CompareRow key={row.indicator.id} row={row} inPeriod={inPeriod} pathOf={pathOf} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type CompareRowProps = Pick<CompareTableProps, "pathOf"> & { row: FigureRow; inPeriod: boolean };

function CompareRow({ row, inPeriod, pathOf }: CompareRowProps) {
  const { indicator, total, running, lastPeriod, lastYear, target } = row;
  const reached = inPeriod ? running : total;
  return (
    <tr id={`indicator-${indicator.id}`}>
      <th scope="row">
        <Link className="hit" href={pathOf(indicator.id)} prefetch={false}>
          {indicator.name}
        </Link>
      </th>
      <td className="meta unit">{measureText(indicator)}</td>
      <td className="num total">
        <FigureCell indicator={indicator} figure={total} />
      </td>
      {inPeriod && (
        <>
          <td className="num" data-label="Lũy kế">
            <FigureCell indicator={indicator} figure={running} />
          </td>
          <Compared {...{ indicator, now: total, before: lastPeriod }} label="Kỳ trước" />
        </>
      )}
      <Compared {...{ indicator, now: total, before: lastYear }} label="Cùng kỳ năm trước" />
      <td className="num" data-label="Chỉ tiêu năm">
        <FigureCell
          indicator={indicator}
          figure={target && { amount: target.amount, qualifier: "exact" }}
        />
        {target && reached && <small>{reachedWords(reached, target)}</small>}
      </td>
    </tr>
  );
}

type ComparedProps = {
  indicator: FigureRow["indicator"];
  now: Total | null;
  before: Total | null;
  label: string;
};

/** What was there before, and the change from it: percent, or percentage points of a percentage. */
function Compared({ indicator, now, before, label }: ComparedProps) {
  const change = now && before && changeText(now.amount, before.amount);
  return (
    <td className="num" data-label={label}>
      <FigureCell indicator={indicator} figure={before} />
      {change && <small>{change}</small>}
    </td>
  );
}

function reachedWords(now: Total, { amount, units }: NonNullable<FigureRow["target"]>) {
  const reached = reachedText(now.amount, amount);
  const words = amount.kind === "ratio" ? reached : reached && `đạt ${reached}`;
  return [words, `${units} đơn vị đăng ký`].filter((part) => part !== null).join("; ");
}
