import { LineTable } from "@/components/report/line-table";
import { cellText } from "@/lib/indicator/labels";
import { targetCell } from "@/lib/registration/labels";
import type { RegistrationView } from "@/lib/registration/queries/registrations";

/** What a unit is to reach, to be read: what it registered beside what is asked of it, in one unit of measure; lines without any are left out. */
export function TargetsTable({ lines }: { lines: RegistrationView["lines"] }) {
  const registered = lines.filter(({ counting }) => counting !== null);
  if (registered.length === 0) return <p className="empty">Đơn vị chưa đăng ký chỉ tiêu nào.</p>;
  const asked = [
    ...(registered.some(({ common }) => common) ? [commonColumn] : []),
    ...(registered.some(({ assigned }) => assigned) ? [assignedColumn] : []),
  ];
  return (
    <LineTable
      lines={registered}
      head="Được tính"
      figure={Target}
      more={asked.length > 0 ? [registeredColumn, ...asked] : []}
    />
  );
}

type Line = RegistrationView["lines"][number];

const registeredColumn = {
  head: "Đăng ký",
  figure: ({ indicator, typed }: Line) => <Cell {...targetCell(indicator, typed)} />,
};
const assignedColumn = {
  head: "Chỉ tiêu giao",
  figure: ({ indicator, assignedTyped }: Line) => (
    <Cell {...targetCell(indicator, assignedTyped)} />
  ),
};
const commonColumn = {
  head: "Chỉ tiêu chung của Giao ước",
  figure: ({ commonText }: Line) => commonText ?? <span className="meta">không có</span>,
};

function Target({ indicator, counting, returned }: Line) {
  return (
    <>
      {counting && <Cell {...cellText(indicator.type, counting)} />}
      {returned && <b className="why">Trả lại: {returned}</b>}
    </>
  );
}

function Cell({ main, under }: { main: string; under?: string }) {
  return (
    <>
      {main}
      {under && <small>{under}</small>}
    </>
  );
}
