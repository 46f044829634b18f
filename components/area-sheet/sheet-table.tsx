import type { ReactNode } from "react";
import type { AreaSheetView } from "@/lib/area-sheet/queries/area-sheet";
import { cellText, measureText, qualifierText } from "@/lib/indicator/labels";

type SheetTableProps = Pick<AreaSheetView, "columns" | "areas"> & {
  cell: (
    area: AreaSheetView["areas"][number],
    column: AreaSheetView["columns"][number],
    index: number,
  ) => ReactNode;
};

/** Residential areas down, indicators across, the sum and what the report says at the foot; on a phone an area is a block. */
export function SheetTable({ columns, areas, cell }: SheetTableProps) {
  return (
    <table className="blocks middle">
      <thead>
        <tr>
          <th scope="col">Khu dân cư</th>
          {columns.map((column) => (
            <th key={column.id} scope="col" className="num">
              {column.name} <span className="sub">{measureText(column)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area.id}>
            <th scope="row">{area.name}</th>
            {columns.map((column, index) => (
              <td key={column.id} className="num in" data-label={column.name}>
                {cell(area, column, index)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Tổng</th>
          {columns.map((column) => (
            <td key={column.id} className="num" data-label={column.name}>
              <Sum column={column} />
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">Báo cáo đang ghi</th>
          {columns.map(({ id, name, reported, differs }) => (
            <td key={id} className="num" data-label={name}>
              {reported || "chưa có"}
              {differs && <small>khác bảng kê</small>}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Sum({ column: { type, total } }: { column: AreaSheetView["columns"][number] }) {
  if (!total) return <span className="meta">chưa có</span>;
  const { main, under } = cellText(type, total.amount);
  return (
    <>
      {total.qualifier !== "exact" && (
        <span className="approx">{qualifierText(total.qualifier)}</span>
      )}
      {main}
      {under && <small>{under}</small>}
    </>
  );
}
