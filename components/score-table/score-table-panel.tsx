import { FileLink } from "@/components/file/file-link";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import type { ScoreTableView } from "@/lib/score-table/queries/get-score-table";

/** The table of points that honors are voted on, in the order of its ranks; nothing before it was adopted, save for who adopts it. */
export function ScoreTablePanel({ view }: { view: ScoreTableView }) {
  const { eventId, table, year, viewerMayAdopt } = view;
  if (!table && !viewerMayAdopt) return null;
  return (
    <Panel title={`Bảng điểm năm ${year}`}>
      {table ? <Adopted table={table} /> : <p className="meta">{missing}</p>}
      {viewerMayAdopt && (
        <div className="actions">
          <LinkButton href={`/events/${eventId}/score-table`} variant="second" icon="checklist">
            {table ? "Ghi bảng điểm khác" : "Ghi bảng điểm đã thông qua"}
          </LinkButton>
        </div>
      )}
    </Panel>
  );
}

const missing =
  "Hội nghị chưa thông qua bảng điểm. Chưa có bảng điểm thì chưa bỏ phiếu bình xét thi đua được.";

function Adopted({ table }: { table: NonNullable<ScoreTableView["table"]> }) {
  const { adoptedAt, agreedUnits, disagreedUnits, file, presentUnits, rows } = table;
  const other = presentUnits - agreedUnits - disagreedUnits;
  return (
    <>
      <TableRegion label="Tổng điểm và xếp thứ">
        <table className="blocks">
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              <th scope="col" className="num">
                Tổng điểm
              </th>
              <th scope="col" className="num">
                Xếp thứ
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unitId, name, total, rank }) => (
              <tr key={unitId}>
                <th scope="row">{name}</th>
                <td className="num" data-label="Tổng điểm">
                  {total}
                </td>
                <td className="num" data-label="Xếp thứ">
                  {rank}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p className="meta">
        Thông qua ngày {dayText(dayOf(adoptedAt))}: {agreedUnits}/{presentUnits} đơn vị có mặt thống
        nhất, {disagreedUnits} không thống nhất{other > 0 && `, ${other} có ý kiến khác`}.
      </p>
      <p>
        <FileLink file={file} label="Bảng điểm đã ký" />
      </p>
    </>
  );
}
