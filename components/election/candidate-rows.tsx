import { RowCheckbox } from "@/components/ui/row-checkbox";
import { RowInput } from "@/components/ui/row-input";
import type { Preparation } from "@/lib/election/queries/get-preparation";
import { placeName } from "@/lib/unit/labels";

type CandidateRowsProps = {
  members: Preparation["members"];
  /** Whether the year's total must stand beside each unit introduced. */
  scored: boolean;
};

/** A row per member: introduced or not, and its total where there is one. */
export function CandidateRows({ members, scored }: CandidateRowsProps) {
  return (
    <fieldset>
      <legend>Đơn vị được giới thiệu</legend>
      <p className="hint">
        {scored
          ? "Ghi tổng điểm theo bảng điểm hội nghị đã thông qua."
          : "Tổng điểm chỉ cần khi Quy chế xét điểm lúc số phiếu ngang nhau."}
      </p>
      <ol className="stack">
        {members.map((unit, index) => (
          <li key={unit.id} className="row-pair">
            <input type="hidden" name="unitIds[]" value={unit.id} />
            <RowCheckbox
              name="picked[]"
              value={unit.id}
              label={placeName(unit)}
              defaultChecked={false}
            />
            <RowInput
              name="scores[]"
              index={index}
              label={`Tổng điểm, ${placeName(unit)}${scored ? "" : " (không bắt buộc)"}`}
              inputMode="decimal"
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
