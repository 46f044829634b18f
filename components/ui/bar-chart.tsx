import type { ReactNode } from "react";
import { barScale } from "./bar-scale";

type Bar = {
  label: string;
  value: number;
  /** The value as people read it: "trên 1.600". */
  words: string;
  /** The one spoken of: dark. */
  spoken?: boolean;
};

type BarChartProps = {
  title: string;
  /** Unit and year: "triệu đồng, năm 2022". */
  unit: string;
  bars: readonly Bar[];
  /** 100 for percentages; left out, the longest bar sets the scale. */
  whole?: number;
  /** The mean or target, dashed. */
  mean?: number;
  /** Names the dashed line and the source, in words. */
  source: ReactNode;
};

/** Rows of label, bar, value; the values stand as text, so the drawing itself is hidden from readers of the screen. */
export function BarChart({ title, unit, bars, whole, mean, source }: BarChartProps) {
  const values = bars.map(({ value }) => value);
  const lengthOf = barScale(mean === undefined ? values : [...values, mean], whole);
  return (
    <figure className="chart">
      <figcaption>
        <h3>{title}</h3>
        <p className="meta">{unit}</p>
      </figcaption>
      <ol className="bars">
        {bars.map(({ label, value, words, spoken }) => (
          <li key={label}>
            <span>{label}</span>
            <svg viewBox="0 0 100 34" preserveAspectRatio="none" aria-hidden="true">
              <rect
                className={spoken ? "spoken" : "rest"}
                y="6"
                width={lengthOf(value)}
                height="22"
              />
              <path d="M0 0V34" />
              {mean !== undefined && <path className="mean" d={`M${lengthOf(mean)} 0V34`} />}
            </svg>
            <b className="num">{words}</b>
          </li>
        ))}
      </ol>
      <p className="meta">
        {mean !== undefined && <span className="key-line" />}
        {source}
      </p>
    </figure>
  );
}
