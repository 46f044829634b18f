import { RowCheckbox } from "@/components/ui/row-checkbox";
import { RowInput } from "@/components/ui/row-input";
import type { Preparation } from "@/lib/election/queries/get-preparation";
import { placeName } from "@/lib/unit/labels";

type CandidateRowsProps = {
  members: Preparation["members"];
  /** Whether the vote waits for the year's table of points. */
  scored: boolean;
};

/** A row per member: introduced or not, and its total: by the table adopted, else typed where a tie may need it. */
export function CandidateRows({ members, scored }: CandidateRowsProps) {
  const hasTable = members.some(({ points }) => points !== null);
  return (
    <fieldset>
      <legend>Đơn vị được giới thiệu</legend>
      <p className="hint">{hintOf({ hasTable, scored })}</p>
      <ol className="stack">
        {members.map((unit, index) => (
          <li key={unit.id} className={hasTable || scored ? undefined : "row-pair"}>
            <input type="hidden" name="unitIds[]" value={unit.id} />
            <RowCheckbox
              name="picked[]"
              value={unit.id}
              label={unit.points ? `${placeName(unit)} (${unit.points})` : placeName(unit)}
              defaultChecked={false}
            />
            {!hasTable && !scored && (
              <RowInput
                name="scores[]"
                index={index}
                label={`Tổng điểm, ${placeName(unit)} (không bắt buộc)`}
                inputMode="decimal"
              />
            )}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

function hintOf({ hasTable, scored }: { hasTable: boolean; scored: boolean }) {
  if (hasTable) return "Tổng điểm lấy từ bảng điểm hội nghị đã thông qua.";
  return scored
    ? "Hội nghị chưa thông qua bảng điểm. Vẫn chuẩn bị trước được; ghi bảng điểm rồi mới bỏ phiếu."
    : "Tổng điểm chỉ cần khi Quy chế xét điểm lúc số phiếu ngang nhau.";
}
