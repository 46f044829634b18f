import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { PickGroup } from "@/components/ui/pick";
import { Preview, PreviewButton } from "@/components/ui/preview";
import { TextArea } from "@/components/ui/text-input";
import { SuccessionKind } from "@/lib/db/generated/enums";
import { recordSuccessionAction } from "@/lib/succession/actions";
import { successionKindHints } from "@/lib/succession/labels";
import { successionKindLabels } from "@/lib/unit/labels";

const kinds = Object.values(SuccessionKind).map((kind) => ({
  value: kind,
  label: successionKindLabels[kind],
  hint: successionKindHints[kind],
}));

export function RecordSuccessionForm({ actingAs }: { actingAs: string }) {
  return (
    <ActionForm action={recordSuccessionAction} actingAs={actingAs}>
      <PickGroup name="kind" legend="Hình thức sắp xếp" options={kinds} />
      <Field
        name="effectiveOn"
        label="Có hiệu lực từ ngày"
        hint="Ngày đầu tiên theo tổ chức mới, ví dụ: 01/7/2025. Đơn vị kết thúc thì kết thúc ngày hôm trước."
      >
        <DateInput />
      </Field>
      <Field
        name="legalBasis"
        label="Căn cứ"
        hint="Số, ký hiệu, ngày và cơ quan ban hành văn bản."
      />
      <Field
        name="arrows"
        label="Đơn vị cũ → đơn vị mới → phần"
        hint="Mỗi dòng một cặp, ghi mã hoặc tên kèm loại; phần ghi 1/3, 35% hoặc toàn bộ, để trống khi chưa rõ. Ví dụ: huyện Đông Anh → xã Thư Lâm → 1/5. Có thể dán ba cột từ Excel."
      >
        <TextArea rows={8} />
      </Field>
      <div className="actions">
        <PreviewButton />
      </div>
      <Preview />
    </ActionForm>
  );
}
