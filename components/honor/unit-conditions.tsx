import { Empty } from "@/components/ui/empty";
import { TableRegion } from "@/components/ui/table-region";
import { conditionText, shareText } from "@/lib/honor/labels";
import type { UnitAwards } from "@/lib/honor/queries/get-unit-awards";
import { Answered } from "./answered";

/** Each honor for a collective with its conditions, one of three answers to each, and what they come to. */
export function UnitConditions({ view: { honors, names } }: { view: UnitAwards }) {
  if (honors.length === 0)
    return (
      <Empty words="Cơ quan quản lý chưa lập danh mục danh hiệu, hình thức khen thưởng. Khi có danh mục, điều kiện hiện tại đây." />
    );
  return (
    <TableRegion label="Điều kiện của danh hiệu, hình thức">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Danh hiệu, hình thức</th>
            <th scope="col">Kết luận</th>
            <th scope="col">Từng điều kiện</th>
          </tr>
        </thead>
        <tbody>
          {honors.map(({ id, name, lines, overall }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-label="Kết luận">
                <Answered answer={overall} />
              </td>
              <td data-label="Từng điều kiện">
                {lines.length === 0 && "Theo quy chế, không có điều kiện xét trước."}
                <ul className="stack">
                  {lines.map(({ condition, answer, counted }) => (
                    <li key={JSON.stringify(condition)}>
                      {conditionText(condition, names)}
                      {counted && `: ${shareText(counted)}`}
                      {!condition.hard && <span className="meta"> (xem xét)</span>}
                      <div>
                        <Answered answer={answer} />
                      </div>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
