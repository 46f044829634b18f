import { TableRegion } from "@/components/ui/table-region";
import type { LateList } from "@/lib/report/queries/late-list";
import type { UnitName } from "@/lib/unit/queries/unit-names";

type SendingByUnitProps = {
  rows: LateList["byUnit"];
  names: ReadonlyMap<string, UnitName>;
};

/** How each unit stands over all periods of the year, in the order of the decision: counted, never judged. */
export function SendingByUnit({ rows, names }: SendingByUnitProps) {
  return (
    <TableRegion label="Số báo cáo theo đơn vị">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col" className="num">
              Phải gửi
            </th>
            <th scope="col" className="num">
              Đã gửi
            </th>
            <th scope="col" className="num">
              Đúng hạn
            </th>
            <th scope="col" className="num">
              Quá hạn
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unitId, expected, received, onTime, overdue }) => (
            <tr key={unitId}>
              <th scope="row">{names.get(unitId)?.name}</th>
              <td className="num" data-label="Phải gửi">
                {expected}
              </td>
              <td className="num" data-label="Đã gửi">
                {received}
              </td>
              <td className="num" data-label="Đúng hạn">
                {onTime}
              </td>
              <td className="num" data-label="Quá hạn">
                {overdue}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
