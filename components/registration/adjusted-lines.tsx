import { TableRegion } from "@/components/ui/table-region";
import type { RegistrationView } from "@/lib/registration/queries/registrations";

type Lines = RegistrationView["adjustments"][number]["lines"];

/** Line by line: what was registered, what it becomes. */
export function AdjustedLines({ lines }: { lines: Lines }) {
  return (
    <TableRegion label="Nội dung điều chỉnh">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Nội dung</th>
            <th scope="col">Đã đăng ký</th>
            <th scope="col">Điều chỉnh thành</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ lineId, name, before, after }) => (
            <tr key={lineId}>
              <th scope="row">{name}</th>
              <td data-label="Đã đăng ký">{before || "chưa đăng ký"}</td>
              <td data-label="Điều chỉnh thành">{after || "thôi đăng ký"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
