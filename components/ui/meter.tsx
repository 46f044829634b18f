type MeterProps = {
  value: number;
  whole: number;
  /** What is measured; left out where the words beside the bar say it already. */
  label?: string;
  slim?: boolean;
};

/** How much of a whole is done. */
export function Meter({ value, whole, label, slim }: MeterProps) {
  const bar = <MeterBar part={whole > 0 ? value / whole : 0} slim={slim} />;
  if (!label) return bar;
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={whole}
      aria-valuenow={value}
    >
      {bar}
    </span>
  );
}

function MeterBar({ part, slim }: { part: number; slim: boolean | undefined }) {
  const width = Math.min(100, Math.max(0, part * 100)).toFixed(1);
  return (
    <svg
      className={slim ? "meter slim" : "meter"}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="whole" width="100" height="8" />
      <rect className="part" width={width} height="8" />
    </svg>
  );
}
