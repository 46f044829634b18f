import type { ReactNode } from "react";
import { barScale } from "./bar-scale";
import { More } from "./more";
import { TableRegion } from "./table-region";

type Column = { label: string; value: number | null; words: string };

type SmallMultiplesProps = {
  title: string;
  /** What the columns are, with the unit: "Hộ, từng năm". */
  unit: string;
  /** One small drawing each, all on one scale, every one with the same columns. */
  panels: readonly { key: string; title: ReactNode; columns: readonly Column[] }[];
  /** What the panels are, over the table's first column: "Đơn vị". */
  of: string;
  /** 100 for percentages; left out, the highest column sets the scale. */
  whole?: number;
  source: ReactNode;
};

const pitch = 36;
const thickness = 24;
const height = 56;

/** Many small charts side by side on one scale, the newest column dark; the numbers stand in a table for whoever does not see them. */
export function SmallMultiples(props: SmallMultiplesProps) {
  const { title, unit, panels, of, whole, source } = props;
  const values = panels.flatMap(({ columns }) => columns.flatMap(({ value }) => value ?? []));
  const scale = barScale(values, whole);
  return (
    <figure className="chart">
      <figcaption>
        <h3>{title}</h3>
        <p className="meta">{unit}</p>
      </figcaption>
      <ul className="multiples">
        {panels.map(({ key, title: name, columns }) => (
          <li key={key}>
            <p>{name}</p>
            <Drawing columns={columns} scale={scale} />
            <p className="meta">
              {columns.at(-1)?.label}: <b className="num">{columns.at(-1)?.words}</b>
            </p>
          </li>
        ))}
      </ul>
      <p className="meta">{source}</p>
      <More title="Xem bảng số liệu của biểu đồ">
        <TableRegion label={title}>
          <Numbers panels={panels} of={of} />
        </TableRegion>
      </More>
    </figure>
  );
}

function Drawing({
  columns,
  scale,
}: {
  columns: readonly Column[];
  scale: (value: number) => number;
}) {
  const width = Math.max(1, columns.length) * pitch;
  return (
    <svg viewBox={`0 0 ${width} ${height + 16}`} aria-hidden="true">
      {columns.map(({ label, value }, place) => {
        const high = Math.round((scale(value ?? 0) / 100) * height);
        return (
          <g key={label}>
            <rect
              className={place === columns.length - 1 ? "spoken" : "rest"}
              x={place * pitch + (pitch - thickness) / 2}
              y={height - high}
              width={thickness}
              height={high}
            />
            <text x={place * pitch + pitch / 2} y={height + 13} textAnchor="middle">
              {label}
            </text>
          </g>
        );
      })}
      <path d={`M0 ${height + 0.5}H${width}`} />
    </svg>
  );
}

function Numbers({ panels, of }: Pick<SmallMultiplesProps, "panels" | "of">) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {(panels[0]?.columns ?? []).map(({ label }) => (
            <th key={label} scope="col" className="num">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {panels.map(({ key, title, columns }) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            {columns.map(({ label, words }) => (
              <td key={label} className="num">
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
