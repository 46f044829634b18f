import Link from "next/link";
import { TableRegion } from "@/components/ui/table-region";
import { addressWith } from "@/lib/address";
import type { Day } from "@/lib/dates";
import { placeName, unitKindTitles } from "@/lib/unit/labels";
import type { UnitRow } from "@/lib/unit/queries/list-units";

type UnitTableProps = { units: readonly UnitRow[]; on: Day | null };

/** Units as of a day; their pages open as of the same day. */
export function UnitTable({ units, on }: UnitTableProps) {
  return (
    <TableRegion label="Danh sách đơn vị">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col">Loại</th>
            <th scope="col">Mã</th>
            <th scope="col">Trực thuộc</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ id, code, kind, name, parentKind, parentName }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={addressWith(`/units/${id}`, { on })} prefetch={false} className="hit">
                  {name}
                </Link>
              </th>
              <td>{unitKindTitles[kind]}</td>
              <td data-label="Mã">
                <span className="fig">{code}</span>
              </td>
              <td data-label="Trực thuộc">
                {parentKind && parentName && placeName({ kind: parentKind, name: parentName })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
