import type { ComponentProps } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { FileInput } from "@/components/ui/file-input";
import { PickGroup } from "@/components/ui/pick";
import { Preview, PreviewButton } from "@/components/ui/preview";
import { WrongCells } from "@/components/ui/wrong-cells";

type SheetFormProps = Pick<ComponentProps<typeof ActionForm>, "action" | "actingAs"> & {
  place: Readonly<Record<string, string>>;
  /** Figures for other units come from documents; one that all of them come from may be named once. */
  asksSource?: boolean;
};

const choices = [
  { value: "keep", label: "Giữ số đang có trên hệ thống" },
  { value: "take", label: "Lấy số trong tệp" },
];

/** A filled workbook is chosen, looked at cell by cell, then written: all of it or nothing. */
export function SheetForm({ place, asksSource = false, ...form }: SheetFormProps) {
  return (
    <ActionForm {...form}>
      <WrongCells />
      {Object.entries(place).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {asksSource && (
        <Field
          name="source"
          label="Văn bản chung"
          hint="Dùng cho đơn vị mà dòng “Theo văn bản số” trong tệp để trống, ví dụ khi mọi số lấy từ một báo cáo tổng kết."
          optional
        />
      )}
      <Field name="file" label="Tệp Excel đã điền" hint="Nhiều nhất 5 MB.">
        <FileInput accept=".xlsx" mostMegabytes={5} />
      </Field>
      <PickGroup
        name="onConflict"
        legend="Ô người khác vừa sửa"
        hint="Chỉ cần chọn khi phần xem trước nêu có ô được sửa sau khi tải biểu."
        options={choices}
      />
      <div className="actions">
        <PreviewButton />
      </div>
      <Preview />
    </ActionForm>
  );
}
