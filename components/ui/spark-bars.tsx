import { barScale, highestOf } from "./bar-scale";

const pitch = 22;
const thickness = 15;
const height = 30;

type SparkBarsProps = {
  /** In the order of the founding decision; null where there is no figure yet. */
  bars: readonly { label: string; value: number | null; words: string }[];
};

/** The figures of all units within one cell; the highest dark, all light when equal. */
export function SparkBars({ bars }: SparkBarsProps) {
  const values = bars.map(({ value }) => value);
  const scale = barScale(values.filter((value) => value !== null));
  const highest = highestOf(values);
  const width = (bars.length - 1) * pitch + thickness + 1;
  const heightOf = (value: number) => Math.round((scale(value) / 95) * (height - 2));

  return (
    <svg
      className="spark"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={bars.map(({ label, words }) => `${label} ${words}`).join("; ")}
    >
      {bars.map(({ label, value }, i) => (
        <rect
          key={label}
          className={i === highest ? "spoken" : "rest"}
          x={i * pitch}
          y={height - 1 - heightOf(value ?? 0)}
          width={thickness}
          height={heightOf(value ?? 0)}
        />
      ))}
      <path d={`M0 ${height - 0.5}H${width}`} />
    </svg>
  );
}
