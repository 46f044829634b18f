import { BarChart } from "@/components/ui/bar-chart";
import { cellText, measureText, qualifierText } from "@/lib/indicator/labels";
import type { Total } from "@/lib/indicator/rules";
import type { IndicatorFigures } from "@/lib/total/queries/indicator-figures";
import { barValue } from "./bar-value";
import { YearMultiples } from "./year-multiples";

type IndicatorChartsProps = { figures: IndicatorFigures; source: string };

/** One indicator's units side by side, its years, and each unit's own years in small. */
export function IndicatorCharts({ figures, source }: IndicatorChartsProps) {
  const { row, units, years, unitYears, clusterYear } = figures;
  const { indicator } = row;
  const measure = measureText(indicator);
  const words = (figure: Total) =>
    qualifierText(figure.qualifier) + cellText(indicator.type, figure.amount).main;
  const whole = indicator.type === "ratio" ? { whole: 100 } : {};
  return (
    <>
      <div className="charts">
        {units.length > 1 && (
          <section className="panel">
            <BarChart
              title="Các đơn vị"
              unit={`${measure}, năm ${clusterYear.year}`}
              bars={units.map(({ name }, unit) => {
                const figure = row.ofUnits[unit] ?? null;
                return {
                  label: name,
                  value: barValue(figure) ?? 0,
                  words: figure ? words(figure) : "chưa có",
                };
              })}
              {...whole}
              source={`Theo thứ tự trong quyết định. ${source}.`}
            />
          </section>
        )}
        {years.length > 1 && (
          <section className="panel">
            <BarChart
              title="Các năm"
              unit={`${measure}, toàn cụm`}
              bars={years.map(({ year, total }) => ({
                label: `${year}`,
                value: barValue(total) ?? 0,
                words: words(total),
                spoken: year === clusterYear.year,
              }))}
              {...whole}
              source="Nguồn: số tổng hợp các năm của cụm; năm đang thực hiện tính đến nay."
            />
          </section>
        )}
      </div>
      <YearMultiples
        title="Các năm, từng đơn vị"
        {...{ indicator, source }}
        of="Đơn vị"
        panels={unitYears.map(({ id, name, years: of }) => ({ key: id, title: name, years: of }))}
      />
    </>
  );
}
