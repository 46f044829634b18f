import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TableRegion } from "@/components/ui/table-region";
import { writeAreaFiguresAction } from "@/lib/area-sheet/actions";
import type { AreaSheetView } from "@/lib/area-sheet/queries/area-sheet";
import { cellOf } from "@/lib/area-sheet/rules";
import { AreaCell } from "./area-cell";
import { PlaceFields, type SheetPlace } from "./place-fields";
import { SheetKeys } from "./sheet-keys";
import { SheetTable } from "./sheet-table";

type SheetFormProps = { sheet: AreaSheetView; place: SheetPlace; actingAs: string };

/** Where the numbers of the residential areas are typed or pasted. */
export function SheetForm({ sheet, place, actingAs }: SheetFormProps) {
  const { columns, areas, revision } = sheet;
  return (
    <ActionForm action={writeAreaFiguresAction} actingAs={actingAs}>
      <PlaceFields place={place} />
      <input type="hidden" name="revision" value={revision} />
      <SheetKeys>
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
                />
              )}
            />
          </TableRegion>
        </div>
      </SheetKeys>
      <p className="meta">
        Phím mũi tên, Enter: chuyển ô. Dán được cả khối ô từ Excel, có hoặc không có cột tên khu dân
        cư. Không có việc thì ghi 0; ô trống là chưa có số. Số tiền không ghi đơn vị là triệu đồng;
        tỷ lệ ghi hai số, ví dụ 11/13.
      </p>
      <div className="actions">
        <SubmitButton>Lưu bảng kê</SubmitButton>
      </div>
    </ActionForm>
  );
}
