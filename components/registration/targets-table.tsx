import { LineTable } from "@/components/report/line-table";
import { cellText } from "@/lib/indicator/labels";
import type { RegistrationView } from "@/lib/registration/queries/registrations";

/** The targets a unit has registered, to be read; lines without one are left out. */
export function TargetsTable({ lines }: { lines: RegistrationView["lines"] }) {
  const registered = lines.filter(({ counting }) => counting !== null);
  if (registered.length === 0) return <p className="empty">Đơn vị chưa đăng ký chỉ tiêu nào.</p>;
  const anyAssigned = registered.some(({ assigned }) => assigned !== null);
  return (
    <LineTable
      lines={registered}
      head="Được tính"
      figure={Target}
      more={
        anyAssigned
          ? [
              { head: "Đăng ký", figure: ({ typed }) => typed },
              { head: "Chỉ tiêu giao", figure: ({ assignedTyped }) => assignedTyped },
            ]
          : []
      }
    />
  );
}

function Target({ indicator, counting, returned }: RegistrationView["lines"][number]) {
  const cell = counting && cellText(indicator.type, counting);
  return (
    <>
      {cell?.main}
      {cell?.under && <small>{cell.under}</small>}
      {returned && <b className="why">Trả lại: {returned}</b>}
    </>
  );
}
