import type { ComponentProps } from "react";
import type { Capacity } from "@/lib/auth/actor";
import { StandInForm } from "./stand-in-form";
import { StandInList } from "./stand-in-list";

type AbsenceProps = ComponentProps<typeof StandInForm> &
  ComponentProps<typeof StandInList> & { capacities: readonly Capacity[] };

/** Who acts in one's place, and for whom there is nobody, why. */
export function Absence({ capacity, capacities, colleagues, standIns, today }: AbsenceProps) {
  if (capacity.standsIn) {
    return <p>Tư cách này là thay đồng chí khác, nên không giao tiếp cho người khác được.</p>;
  }
  return (
    <div className="stack-l">
      <p className="measure">
        Khi đi vắng, có thể giao một người cùng đơn vị thay mình. Trong những ngày ấy người thay
        cũng làm việc được với tư cách: {titlesOf(capacity, capacities)}. Mọi việc người ấy làm đều
        ghi rõ là thay.
      </p>
      <StandInList capacity={capacity} standIns={standIns} />
      {colleagues.length > 0 ? (
        <StandInForm capacity={capacity} colleagues={colleagues} today={today} />
      ) : (
        <p>
          Đơn vị chưa có người khác được phân công. Vui lòng liên hệ người quản trị để thêm cán bộ.
        </p>
      )}
    </div>
  );
}

/** An assignment is handed over whole, with what follows from the leadership terms of its unit. */
function titlesOf({ assignmentId }: Capacity, capacities: readonly Capacity[]) {
  return capacities
    .filter((held) => held.assignmentId === assignmentId)
    .map(({ title }) => title)
    .join("; ");
}
