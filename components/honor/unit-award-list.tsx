import { Empty } from "@/components/ui/empty";
import { TableRegion } from "@/components/ui/table-region";
import { dayText } from "@/lib/date-text";
import type { UnitAwards } from "@/lib/honor/queries/get-unit-awards";

/** What a unit and its people were given, and by which decision; what was taken back stays and says so. */
export function UnitAwardList({ awards }: Pick<UnitAwards, "awards">) {
  if (awards.length === 0)
    return (
      <Empty words="Chưa ghi thành tích nào của đơn vị. Cơ quan quản lý ghi thành tích theo quyết định khen thưởng." />
    );
  return (
    <TableRegion label="Thành tích của đơn vị">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Danh hiệu, hình thức</th>
            <th scope="col">Tặng cho</th>
            <th scope="col" className="num">
              Năm
            </th>
            <th scope="col">Quyết định</th>
          </tr>
        </thead>
        <tbody>
          {awards.map((award) => (
            <tr key={award.id}>
              <th scope="row">{award.honorName}</th>
              <td data-label="Tặng cho">{award.recipient ?? "Đơn vị"}</td>
              <td className="num" data-label="Năm">
                {award.year}
              </td>
              <td data-label="Quyết định">
                Số {award.decisionNumber}, ngày {dayText(award.decidedOn)}
                {award.thematic && ". Theo chuyên đề, đột xuất"}
                {award.revokedOn && (
                  <span className="from">Đã thu hồi ngày {dayText(award.revokedOn)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
