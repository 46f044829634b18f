import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import type { RegistrationView } from "@/lib/registration/queries/registrations";

/** For whoever checks it again: why it was returned, and line by line what has changed since. */
export function ResentPanel({ resent }: Pick<RegistrationView, "resent">) {
  if (!resent) return null;
  return (
    <Panel title="Thay đổi so với lần gửi trước">
      {resent.reason && <p>Lý do trả lại chung: {resent.reason}</p>}
      {resent.lines.length === 0 ? (
        <p>Không dòng nào thay đổi.</p>
      ) : (
        <TableRegion label="Thay đổi so với lần gửi trước">
          <table className="blocks">
            <thead>
              <tr>
                <th scope="col">Nội dung</th>
                <th scope="col">Lần trước</th>
                <th scope="col">Lần này</th>
                <th scope="col">Lý do trả lại</th>
              </tr>
            </thead>
            <tbody>
              {resent.lines.map(({ lineId, name, before, after, returned }) => (
                <tr key={lineId}>
                  <th scope="row">{name}</th>
                  <td data-label="Lần trước">{before || "chưa đăng ký"}</td>
                  <td data-label="Lần này">
                    {after === before ? <b>không đổi</b> : after || "thôi đăng ký"}
                  </td>
                  <td data-label="Lý do trả lại">{returned ?? "không nêu riêng"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </Panel>
  );
}
