import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TableRegion } from "@/components/ui/table-region";
import { writeAreaFiguresAction } from "@/lib/area-sheet/actions";
import type { AreaSheetView } from "@/lib/area-sheet/queries/area-sheet";
import { cellOf } from "@/lib/area-sheet/rules";
import { AreaCell } from "./area-cell";
import { PlaceFields, type SheetPlace } from "./place-fields";
import { SheetBar } from "./sheet-bar";
import { cellsTyped, sheetStore } from "./sheet-store";
import { SheetTable } from "./sheet-table";

type SheetFormProps = {
  sheet: AreaSheetView;
  place: SheetPlace;
  actingAs: string;
  personId: string;
};

/** Where the numbers of the residential areas are typed or pasted; kept on this device until they are saved. */
export function SheetForm({ sheet, place, actingAs, personId }: SheetFormProps) {
  const { columns, areas, revision } = sheet;
  return (
    <ActionForm action={writeAreaFiguresAction} actingAs={actingAs}>
      <PlaceFields place={place} />
      <div className="panel">
        <TableRegion label="Bảng kê theo khu dân cư">
          <SheetTable
            {...{ columns, areas }}
            cell={({ id, name, cells }, column, index) => (
              <AreaCell
                key={cells[index]?.typed}
                name={cellOf(id, column.id)}
                label={`${name}, ${column.name}`}
                typed={cells[index]?.typed ?? ""}
                fault={cells[index]?.fault ?? null}
                isMoney={column.type === "money"}
              />
            )}
          />
        </TableRegion>
      </div>
      <SheetBar
        store={sheetStore({ ...place, actingAs, personId })}
        cells={cellsTyped(areas)}
        {...{ actingAs, revision }}
      />
      <p className="meta">
        Phím mũi tên, Enter: chuyển ô. Dán được cả khối ô từ Excel, có hoặc không có cột TT, cột tên
        khu dân cư; có cột tên thì mỗi dòng vào đúng khu của nó, theo thứ tự nào cũng được. Không có
        việc thì ghi 0; ô trống là chưa có số. Số tiền không ghi đơn vị là triệu đồng; tỷ lệ ghi hai
        số, ví dụ 11/13.
      </p>
      <div className="actions">
        <SubmitButton>Lưu bảng kê</SubmitButton>
      </div>
    </ActionForm>
  );
}
