import { cellText, qualifierText } from "@/lib/indicator/labels";
import type { Total } from "@/lib/indicator/rules";
import type { FigureRow } from "@/lib/total/queries/cluster-figures";

type FigureCellProps = {
  indicator: Pick<FigureRow["indicator"], "type" | "unitCombination">;
  figure: Total | null;
};

/** A figure in its cell: "trên", "gần" in small before it, a ratio's two numbers under it; never an empty cell that might be zero. */
export function FigureCell({ indicator, figure }: FigureCellProps) {
  if (!figure) return <span className="meta">chưa có</span>;
  const { main, under } = cellText(indicator.type, figure.amount);
  return (
    <>
      {figure.qualifier !== "exact" && (
        <span className="approx">{qualifierText(figure.qualifier)}</span>
      )}
      {main}
      {under && <small>{under}</small>}
    </>
  );
}
