import { Note } from "@/components/ui/note";
import { dayText } from "@/lib/date-text";
import type { UnitView } from "@/lib/unit/queries/get-unit";

/** Says when a page is read as of another day than was asked, because the unit was not there. */
export function UnitStanding({ unit }: { unit: UnitView }) {
  if (unit.standing === "inForce") return null;
  const words =
    unit.standing === "ended"
      ? `Đơn vị đã kết thúc hoạt động ngày ${dayText(unit.day)}. Trang này đọc theo ngày đó.`
      : `Đơn vị bắt đầu hoạt động từ ngày ${dayText(unit.day)}. Trang này đọc theo ngày đó.`;
  return <Note tone="plain">{words}</Note>;
}
