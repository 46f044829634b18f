import type { ReactNode } from "react";
import { SmallMultiples } from "@/components/ui/small-multiples";
import { cellText, measureText, qualifierText } from "@/lib/indicator/labels";
import type { Total } from "@/lib/indicator/rules";
import type { FigureRow } from "@/lib/total/queries/cluster-figures";
import { barValue } from "./bar-value";

type YearMultiplesProps = {
  title: string;
  indicator: FigureRow["indicator"];
  /** Each with the years it has figures of. */
  panels: readonly {
    key: string;
    title: ReactNode;
    years: readonly { year: number; total: Total | null }[];
  }[];
  /** "Đơn vị", "Cụm thi đua". */
  of: string;
  source: string;
};

/** One indicator's years, a small chart for each unit or place: nobody is ranked, everyone is held against the own past. */
export function YearMultiples({ title, indicator, panels, of, source }: YearMultiplesProps) {
  const years = [...new Set(panels.flatMap((panel) => panel.years.map(({ year }) => year)))].sort();
  if (years.length < 2 || panels.length < 2) return null;
  return (
    <section className="panel">
      <SmallMultiples
        title={title}
        unit={`${measureText(indicator)}, từng năm ${years[0]}–${years.at(-1)}; các biểu đồ cùng một thước đo`}
        panels={panels.map((panel) => ({
          ...{ key: panel.key, title: panel.title },
          columns: years.map((year) => {
            const total = panel.years.find((each) => each.year === year)?.total ?? null;
            return { label: `${year}`, value: barValue(total), words: wordsOf(indicator, total) };
          }),
        }))}
        of={of}
        {...(indicator.type === "ratio" && { whole: 100 })}
        source={`${source}. Theo thứ tự trong quyết định; cột đậm là năm mới nhất.`}
      />
    </section>
  );
}

function wordsOf(indicator: FigureRow["indicator"], total: Total | null) {
  if (!total) return "chưa có";
  return qualifierText(total.qualifier) + cellText(indicator.type, total.amount).main;
}
