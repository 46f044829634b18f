import { cellText } from "@/lib/indicator/labels";
import type { FigureRow } from "@/lib/total/queries/cluster-figures";
import type { UnitPage, UnitPageRow } from "@/lib/total/queries/unit-page";
import { placeName } from "@/lib/unit/labels";

type ApartProps = {
  indicator: Pick<FigureRow["indicator"], "type">;
  apart: UnitPageRow["cells"][number]["restated"]["apart"];
  names: UnitPage["names"];
};

/** Parts of which nobody has said the share: each by itself under the figure, and not in it. */
export function Apart({ indicator, apart, names }: ApartProps) {
  return apart.map(({ unitId, total }) => {
    const unit = names.get(unitId);
    return (
      <small key={unitId}>
        {unit ? placeName(unit) : "đơn vị cũ"}: {cellText(indicator.type, total.amount).main}, chưa
        rõ tỷ lệ, không cộng
      </small>
    );
  });
}
