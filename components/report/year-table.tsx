import { SparkBars } from "@/components/ui/spark-bars";
import { cellText, measureText, qualifierText } from "@/lib/indicator/labels";
import type { Total } from "@/lib/indicator/rules";
import type { FigureRow, YearFigures } from "@/lib/report/queries/year-figures";
import { barValue } from "./bar-value";
import { groupLines } from "./group-lines";

type Units = readonly { id: string; name: string }[];

/** The cluster's year: a total for each indicator, the units beside it in the order of the decision, a bar for each. */
export function YearTable({ figures, units }: { figures: YearFigures; units: Units }) {
  const columns = figures.maySeeUnits ? units : [];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Đơn vị tính</th>
          <th scope="col" className="num">
            Toàn cụm
          </th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col" className="num u">
              {name}
            </th>
          ))}
          {columns.length > 0 && (
            <th scope="col">
              So sánh <span className="sub">{columns.length} đơn vị</span>
            </th>
          )}
        </tr>
      </thead>
      {groupLines(figures.rows).map(({ group, of }) => (
        <tbody key={group}>
          <tr className="group">
            <th colSpan={columns.length > 0 ? columns.length + 4 : 3} scope="rowgroup">
              {group}
            </th>
          </tr>
          {of.map(({ number: _, ...row }) => (
            <YearRow key={row.indicator.id} row={row} units={columns} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function YearRow({ row, units }: { row: FigureRow; units: Units }) {
  const { indicator, total, ofUnits } = row;
  const words = ofUnits.map((figure) =>
    figure
      ? qualifierText(figure.qualifier) + cellText(indicator.type, figure.amount).main
      : "chưa có",
  );
  return (
    <tr id={`indicator-${indicator.id}`}>
      <th scope="row">
        <span className="name">{indicator.name}</span>
      </th>
      <td className="meta unit">{measureText(indicator)}</td>
      <td className="num total">
        <Cell indicator={indicator} figure={total} />
      </td>
      {units.map(({ id }, unit) => (
        <td key={id} className="num u">
          <Cell indicator={indicator} figure={ofUnits[unit] ?? null} />
        </td>
      ))}
      {units.length > 0 && (
        <td className="sp">
          <SparkBars
            bars={units.map(({ name }, unit) => ({
              label: name,
              value: barValue(ofUnits[unit] ?? null),
              words: words[unit] ?? "",
            }))}
          />
        </td>
      )}
    </tr>
  );
}

function Cell({ indicator, figure }: { indicator: FigureRow["indicator"]; figure: Total | null }) {
  if (!figure) return <span className="meta">chưa có</span>;
  const { main, under } = cellText(indicator.type, figure.amount);
  return (
    <>
      {figure.qualifier !== "exact" && (
        <span className="approx">{qualifierText(figure.qualifier)}</span>
      )}
      {main}
      {under && <small>{under}</small>}
    </>
  );
}
