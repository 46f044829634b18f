import { ActionForm } from "@/components/ui/action-form";
import { More } from "@/components/ui/more";
import { Panel } from "@/components/ui/panel";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { chooseAreaColumnsAction } from "@/lib/area-sheet/actions";
import type { AreaSheetView } from "@/lib/area-sheet/queries/area-sheet";
import { measureText } from "@/lib/indicator/labels";
import { PlaceFields, type SheetPlace } from "./place-fields";

type ColumnPickerProps = Pick<AreaSheetView, "offered" | "columns"> & {
  place: SheetPlace;
  actingAs: string;
};

/** Which indicators are collected by residential area: open until some are chosen, folded afterwards. */
export function ColumnPicker({ offered, columns, place, actingAs }: ColumnPickerProps) {
  const form = (
    <ActionForm action={chooseAreaColumnsAction} actingAs={actingAs}>
      <PlaceFields place={place} />
      <PickGroup
        name="indicatorIds[]"
        legend="Các cột của bảng kê"
        hint="Từ 3 đến 8 chỉ tiêu cộng được từ các khu dân cư. Cách chọn được giữ cho các kỳ sau của biểu mẫu này."
        options={offered.map((line) => ({
          value: line.id,
          label: `${line.name} (${measureText(line)})`,
        }))}
        defaultValue={columns.map(({ id }) => id)}
      />
      <div className="actions">
        <SubmitButton variant={columns.length > 0 ? "second" : "main"}>Chọn các cột</SubmitButton>
      </div>
    </ActionForm>
  );
  return columns.length > 0 ? (
    <More title="Đổi các cột">{form}</More>
  ) : (
    <Panel title="Chọn chỉ tiêu thu thập từ khu dân cư">{form}</Panel>
  );
}
