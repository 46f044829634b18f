import type { FigureRow } from "@/lib/total/queries/cluster-figures";
import type { UnitPage, UnitPageRow } from "@/lib/total/queries/unit-page";
import { canRestate } from "@/lib/total/rules";
import { Apart } from "./apart";
import { FigureCell } from "./figure-cell";

type RestatedCellProps = {
  indicator: FigureRow["indicator"];
  restated: UnitPageRow["cells"][number]["restated"];
  names: UnitPage["names"];
  /** What is said of a part that this reader is not shown. */
  partialWords: string;
};

/** A figure restated to today's units: what is known of it, what stands apart and is not in it, what is not shown; or that it cannot be restated. */
export function RestatedCell({ indicator, restated, names, partialWords }: RestatedCellProps) {
  const { total, apart, isPartial } = restated;
  if (!canRestate(indicator)) return <span className="meta">không tính lại</span>;
  const isEmpty = total === null && (apart.length > 0 || isPartial);
  return (
    <>
      {!isEmpty && <FigureCell {...{ indicator, figure: total }} />}
      <Apart {...{ indicator, apart, names }} />
      {isPartial && <small>{partialWords}</small>}
    </>
  );
}

/** Of a cluster's or an office's figure. */
export const partWithheld = "có phần chưa rõ tỷ lệ hoặc chưa công bố, không cộng";
