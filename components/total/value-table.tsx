import Link from "next/link";
import { cellText, qualifierText } from "@/lib/indicator/labels";
import { againstMeanLabels } from "@/lib/total/labels";
import type { IndicatorFigures } from "@/lib/total/queries/indicator-figures";
import { FigureCell } from "./figure-cell";

type Plain = IndicatorFigures["plain"][number];
type Value = IndicatorFigures["values"][number];

type ValueTableProps = { figures: IndicatorFigures; plain: Plain };

/** Each unit's year, and the single figure of each period it is made of: one press from the words it was reported in. */
export function ValueTable({ figures: { units, values }, plain }: ValueTableProps) {
  const { indicator, ofUnits, against, ranks } = plain;
  const own = values.filter(({ indicatorId }) => indicatorId === indicator.id);
  const periods = new Map(
    own.toReversed().map(({ fromOn, toOn, label }) => [`${fromOn} ${toOn}`, label]),
  );
  return (
    <table className="blocks">
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col" className="num">
            Cả năm, đến nay
          </th>
          <th scope="col">So với bình quân cụm</th>
          {ranks && (
            <th scope="col" className="num">
              Thứ hạng
            </th>
          )}
          {[...periods].map(([days, label]) => (
            <th key={days} scope="col" className="num">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map(({ id, name }, unit) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="num total" data-label="Cả năm, đến nay">
              <FigureCell indicator={indicator} figure={ofUnits[unit] ?? null} />
            </td>
            <td data-label="So với bình quân cụm">
              <Standing against={against[unit] ?? null} />
            </td>
            {ranks && (
              <td className="num" data-label="Thứ hạng">
                {ranks[unit] ?? <span className="meta">chưa có</span>}
              </td>
            )}
            {[...periods].map(([days, label]) => (
              <td key={days} className="num" data-label={label}>
                <Values
                  type={indicator.type}
                  values={own.filter(
                    (each) => each.unitId === id && `${each.fromOn} ${each.toOn}` === days,
                  )}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ against }: { against: Plain["against"][number] }) {
  return against ? againstMeanLabels[against] : <span className="meta">chưa có</span>;
}

/** Two where a unit answered two forms for the same days; none where it has not reported. */
function Values({ type, values }: { type: Plain["indicator"]["type"]; values: readonly Value[] }) {
  if (values.length === 0) return <span className="meta">chưa có</span>;
  return values.map(({ id, figure, isConfirmed, isReopened }) => {
    const { main, under } = cellText(type, figure.amount);
    return (
      <span key={id}>
        <Link className="hit" href={`/values/${id}`} prefetch={false}>
          {qualifierText(figure.qualifier)}
          {main}
        </Link>
        {under && <small>{under}</small>}
        {!isConfirmed && <small>{isReopened ? "đang mở lại" : "chờ kiểm tra"}</small>}
      </span>
    );
  });
}
