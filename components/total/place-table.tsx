import type { Route } from "next";
import Link from "next/link";
import { measureText } from "@/lib/indicator/labels";
import { changeText } from "@/lib/total/labels";
import type { OfficeIndicator } from "@/lib/total/queries/office-indicator";
import type { Place } from "@/lib/total/queries/office-scope";
import { FigureCell } from "./figure-cell";
import { partWithheld, RestatedCell } from "./restated-cell";

type PlaceTableProps = { found: OfficeIndicator; pathOf: (place: Place) => Route };

/** One indicator place by place: what is shown, the whole year before it, of how many units; each one press from its own parts. */
export function PlaceTable({ found, pathOf }: PlaceTableProps) {
  const { row, ofPlaces, scope, period } = found;
  const { indicator } = row;
  const hasForerunners = ofPlaces.some((each) => each.before !== null);
  return (
    <table className="blocks">
      <thead>
        <tr>
          <th scope="col">{scope.byOffice ? "Tỉnh, thành phố" : "Cụm thi đua"}</th>
          <th scope="col" className="num">
            {measureText(indicator)}
            <span className="sub">{period ? "trong kỳ" : `năm ${scope.year}`}</span>
          </th>
          <th scope="col" className="num">
            Cả năm {scope.year - 1}
            {hasForerunners && <span className="sub">như khi ấy</span>}
          </th>
          {hasForerunners && (
            <th scope="col" className="num">
              Cả năm {scope.year - 1}
              <span className="sub">đơn vị hiện nay</span>
            </th>
          )}
          <th scope="col" className="num">
            Số đơn vị có số liệu
          </th>
        </tr>
      </thead>
      <tbody>
        {ofPlaces.map(({ place, years, before: restated }, index) => {
          const figure = row.ofUnits[index] ?? null;
          const before = years.find(({ year }) => year === scope.year - 1)?.total ?? null;
          const was = restated ? restated.total : before;
          const change = !period && figure && was && changeText(figure.amount, was.amount);
          return (
            <tr key={place.id}>
              <th scope="row">
                <Link className="hit" href={pathOf(place)} prefetch={false}>
                  {place.name}
                </Link>
              </th>
              <td className="num total" data-label={measureText(indicator)}>
                <FigureCell {...{ indicator, figure }} />
                {change && <small>{change}</small>}
              </td>
              <td className="num" data-label={`Cả năm ${scope.year - 1}`}>
                <FigureCell {...{ indicator, figure: before }} />
              </td>
              {restated && (
                <td className="num" data-label={`Cả năm ${scope.year - 1}, đơn vị hiện nay`}>
                  <RestatedCell
                    {...{ indicator, restated, names: found.names, partialWords: partWithheld }}
                  />
                </td>
              )}
              <td className="num" data-label="Số đơn vị có số liệu">
                {years.find(({ year }) => year === scope.year)?.units ?? 0}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
