import type { Route } from "next";
import Link from "next/link";
import { groupLines } from "@/components/report/group-lines";
import { SparkBars } from "@/components/ui/spark-bars";
import { cellText, measureText, qualifierText } from "@/lib/indicator/labels";
import type { ClusterFigures, FigureRow } from "@/lib/total/queries/cluster-figures";
import { barValue } from "./bar-value";
import { FigureCell } from "./figure-cell";

type Units = readonly { id: string; name: string }[];
type PathOf = (indicatorId: string) => Route;

type YearTableProps = {
  figures: Pick<ClusterFigures, "rows"> & { units: Units };
  /** Whose totals, "Toàn cụm", and what the parts are called, "đơn vị". */
  whole: string;
  parts: string;
  pathOf: PathOf;
};

/** The figures: a total for each indicator, its parts beside it in the order of the decision, a bar for each. */
export function YearTable({ figures, whole, parts, pathOf }: YearTableProps) {
  const { units, rows } = figures;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Đơn vị tính</th>
          <th scope="col" className="num">
            {whole}
          </th>
          {units.map(({ id, name }) => (
            <th key={id} scope="col" className="num u">
              {name}
            </th>
          ))}
          <th scope="col">
            So sánh{" "}
            <span className="sub">
              {units.length} {parts}
            </span>
          </th>
        </tr>
      </thead>
      {groupLines(rows).map(({ group, of }) => (
        <tbody key={group}>
          <tr className="group">
            <th colSpan={units.length + 4} scope="rowgroup">
              {group}
            </th>
          </tr>
          {of.map(({ number: _, ...row }) => (
            <YearRow key={row.indicator.id} row={row} units={units} pathOf={pathOf} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function YearRow({ row, units, pathOf }: { row: FigureRow; units: Units; pathOf: PathOf }) {
  const { indicator, total, ofUnits } = row;
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
      {units.map(({ id }, unit) => (
        <td key={id} className="num u">
          <FigureCell indicator={indicator} figure={ofUnits[unit] ?? null} />
        </td>
      ))}
      <td className="sp">
        <SparkBars
          bars={units.map(({ name }, unit) => ({
            label: name,
            value: barValue(ofUnits[unit] ?? null),
            words: words(row, unit),
          }))}
        />
      </td>
    </tr>
  );
}

function words({ indicator, ofUnits }: FigureRow, unit: number) {
  const figure = ofUnits[unit];
  return figure
    ? qualifierText(figure.qualifier) + cellText(indicator.type, figure.amount).main
    : "chưa có";
}
