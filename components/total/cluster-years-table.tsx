import type { Route } from "next";
import Link from "next/link";
import { groupLines } from "@/components/report/group-lines";
import { measureText } from "@/lib/indicator/labels";
import { changeText } from "@/lib/total/labels";
import type { ClusterYears } from "@/lib/total/queries/cluster-years";
import { FigureCell } from "./figure-cell";
import { partWithheld, RestatedCell } from "./restated-cell";

type ClusterYearsTableProps = { found: ClusterYears; pathOf: (indicatorId: string) => Route };

/** A cluster's years side by side: each as it was then and, where units were reorganised, restated to today's units beside it. */
export function ClusterYearsTable({ found, pathOf }: ClusterYearsTableProps) {
  const { years, lines, hasForerunners } = found;
  const columns = hasForerunners ? years.length * 2 : years.length;
  return (
    <table className="blocks">
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Đơn vị tính</th>
          {years.map((year) => (
            <YearHeads key={year} {...{ year, hasForerunners }} />
          ))}
        </tr>
      </thead>
      {groupLines(lines).map(({ group, of }) => (
        <tbody key={group}>
          <tr className="group">
            <th colSpan={columns + 2} scope="rowgroup">
              {group}
            </th>
          </tr>
          {of.map(({ number: _, ...line }) => (
            <tr key={line.indicator.id}>
              <th scope="row">
                <Link className="hit" href={pathOf(line.indicator.id)} prefetch={false}>
                  {line.indicator.name}
                </Link>
              </th>
              <td className="meta unit">{measureText(line.indicator)}</td>
              {line.cells.map((cell, place) => (
                <YearCells
                  key={cell.year}
                  {...{ found, line, cell }}
                  before={line.cells[place - 1]}
                />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function YearHeads({ year, hasForerunners }: { year: number; hasForerunners: boolean }) {
  return (
    <>
      <th scope="col" className="num">
        {year}
        {hasForerunners && <span className="sub">như khi ấy</span>}
      </th>
      {hasForerunners && (
        <th scope="col" className="num">
          {year}
          <span className="sub">đơn vị hiện nay</span>
        </th>
      )}
    </>
  );
}

type Line = ClusterYears["lines"][number];
type Cell = Line["cells"][number];
type YearCellsProps = { found: ClusterYears; line: Line; cell: Cell; before: Cell | undefined };

function YearCells({ found, line: { indicator }, cell, before }: YearCellsProps) {
  const { year, asThen, restated } = cell;
  const was = restated ? before?.restated?.total : before?.asThen;
  const now = restated ? restated.total : asThen;
  const change = now && was && changeText(now.amount, was.amount);
  return (
    <>
      <td className="num" data-label={`Năm ${year}`}>
        <FigureCell {...{ indicator, figure: asThen }} />
        {!restated && change && <small>{change}</small>}
      </td>
      {restated && (
        <td className="num" data-label={`Năm ${year}, đơn vị hiện nay`}>
          <RestatedCell
            {...{ indicator, restated, names: found.names, partialWords: partWithheld }}
          />
          {change && <small>{change}</small>}
        </td>
      )}
    </>
  );
}
