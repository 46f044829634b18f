import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { foundUnitAction } from "@/lib/unit/actions";
import { unitKindTitles } from "@/lib/unit/labels";

type FoundUnitFormProps = {
  actingAs: string;
  parents: readonly { value: string; label: string }[];
  parentId: string;
};

export function FoundUnitForm({ actingAs, parents, parentId }: FoundUnitFormProps) {
  const kinds = Object.entries(unitKindTitles).map(([value, label]) => ({ value, label }));
  return (
    <ActionForm action={foundUnitAction} actingAs={actingAs}>
      <Field name="kind" label="Loại">
        <Select options={kinds} prompt="Chọn loại đơn vị" />
      </Field>
      <Field name="name" label="Tên địa phương" hint="Không ghi loại, ví dụ: Đông Anh." />
      <Field name="code" label="Mã đơn vị" hint="Theo danh mục đơn vị hành chính, ví dụ: 00454." />
      <Field name="parentId" label="Đơn vị cấp trên">
        <Select options={parents} prompt="Chọn đơn vị cấp trên" defaultValue={parentId} />
      </Field>
      <Field name="fromOn" label="Hoạt động từ ngày">
        <DateInput />
      </Field>
      <Field
        name="toOn"
        label="Ngày cuối hoạt động"
        hint="Chỉ ghi khi nhập lại đơn vị của các năm trước."
        optional
      >
        <DateInput />
      </Field>
      <div className="actions">
        <SubmitButton>Thêm đơn vị</SubmitButton>
      </div>
    </ActionForm>
  );
}
