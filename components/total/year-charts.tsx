import { BarChart } from "@/components/ui/bar-chart";
import { highestOf } from "@/components/ui/bar-scale";
import { cellText, measureText, qualifierText } from "@/lib/indicator/labels";
import type { ClusterFigures, FigureRow } from "@/lib/total/queries/cluster-figures";
import { barValue } from "./bar-value";

type YearChartsProps = {
  figures: ClusterFigures;
  year: number;
  source: string;
};

/** Two figures worth looking at: the first ratio and the first sum of money in which the units differ. */
export function YearCharts({ figures, year, source }: YearChartsProps) {
  const { units } = figures;
  if (units.length === 0) return null;
  const differing = figures.rows.filter(
    ({ ofUnits }) => new Set(ofUnits.filter(Boolean).map(barValue)).size > 1,
  );
  const chosen = [
    differing.find(({ indicator }) => indicator.type === "ratio"),
    differing.findLast(({ indicator }) => indicator.type === "money"),
  ].filter((row) => row !== undefined);
  if (chosen.length === 0) return null;
  return (
    <div className="charts">
      {chosen.map((row) => (
        <section key={row.indicator.id} className="panel">
          <Chart {...{ row, units, year, source }} />
        </section>
      ))}
    </div>
  );
}

function Chart({
  row,
  units,
  year,
  source,
}: Omit<YearChartsProps, "figures"> & { row: FigureRow; units: ClusterFigures["units"] }) {
  const { indicator, ofUnits, total } = row;
  const values = ofUnits.map((figure) => barValue(figure) ?? 0);
  const highest = highestOf(values);
  const isRatio = indicator.type === "ratio";
  const mean = isRatio
    ? (barValue(total) ?? 0)
    : values.reduce((sum, value) => sum + value, 0) / ofUnits.filter(Boolean).length;
  const meanWords =
    isRatio && total
      ? `Toàn cụm ${cellText(indicator.type, total.amount).main}.`
      : "Bình quân một đơn vị có số liệu.";
  return (
    <BarChart
      title={indicator.name}
      unit={`${measureText(indicator)}, năm ${year}`}
      bars={units.map(({ name }, index) => {
        const figure = ofUnits[index];
        const words = figure
          ? `${qualifierText(figure.qualifier)}${cellText(indicator.type, figure.amount).main}`
          : "chưa có";
        return { label: name, value: values[index] ?? 0, words, spoken: index === highest };
      })}
      {...(isRatio && { whole: 100 })}
      mean={mean}
      source={`${meanWords} ${source}.`}
    />
  );
}
