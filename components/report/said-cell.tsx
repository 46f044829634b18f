import type { IndicatorType } from "@/lib/db/generated/enums";
import { totalText } from "@/lib/figure/labels";
import type { Total } from "@/lib/indicator/rules";

type SaidProps = {
  label: string;
  type: IndicatorType;
  total: Total | null;
  quiet?: boolean;
};

/** A figure of the grid that is read, not typed. */
export function Said({ label, type, total, quiet = false }: SaidProps) {
  return (
    <td className={quiet ? "num prev" : "num"}>
      <span className="lab">{label}</span>
      {total ? totalText(type, total) : <span className="meta">chưa có</span>}
    </td>
  );
}
