import type { ComponentProps } from "react";
import { StandInForm } from "./stand-in-form";
import { StandInList } from "./stand-in-list";

type AbsenceProps = ComponentProps<typeof StandInForm> & ComponentProps<typeof StandInList>;

/** Who acts in one's place, and for whom there is nobody, why. */
export function Absence({ capacity, colleagues, standIns, today }: AbsenceProps) {
  if (capacity.standsIn) {
    return <p>Tư cách này là thay đồng chí khác, nên không giao tiếp cho người khác được.</p>;
  }
  return (
    <div className="stack-l">
      <p className="measure">
        Khi đi vắng, có thể giao một người cùng đơn vị thay mình với tư cách <b>{capacity.title}</b>
        . Mọi việc người ấy làm đều ghi rõ là thay.
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
