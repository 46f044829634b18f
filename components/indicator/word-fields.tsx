import { Field } from "@/components/ui/field";
import { Checkbox } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { TextArea, TextInput } from "@/components/ui/text-input";
import { activityUseLabels, boundFieldText } from "@/lib/indicator/labels";
import type { IndicatorView } from "@/lib/indicator/queries/get-indicator";

/** What may be written anew at any time: it changes what is asked and said, not what was counted. */
export function WordFields({ indicator }: { indicator: IndicatorView | null }) {
  return (
    <>
      <Field name="definition" label="Cách tính" hint="Tính gì, không tính gì." optional>
        <TextArea rows={3} defaultValue={indicator?.definition ?? ""} />
      </Field>
      <Field name="example" label="Ví dụ" hint="Khởi công 3 căn, bàn giao 2: ghi 2." optional>
        <TextInput defaultValue={indicator?.example ?? ""} />
      </Field>
      <Field
        name="sentence"
        label="Câu mẫu trong báo cáo"
        hint="{số} là nơi ghi số liệu, ví dụ: Đã xây mới {số} Nhà Đại đoàn kết."
        optional
      >
        <TextInput defaultValue={indicator?.sentence ?? ""} />
      </Field>
      <Field
        name="plausibleFrom"
        label="Số liệu một kỳ thường từ"
        hint="Số thường, tiền tính bằng đồng, tỷ lệ tính bằng phần trăm. Ngoài khoảng này hệ thống hỏi lại."
        optional
      >
        <TextInput figures defaultValue={boundFieldText(indicator?.plausibleFrom)} />
      </Field>
      <Field name="plausibleTo" label="đến" optional>
        <TextInput figures defaultValue={boundFieldText(indicator?.plausibleTo)} />
      </Field>
      <Field
        name="activityUse"
        label="Từ nhật ký hoạt động"
        hint="Số đề xuất cho đơn vị khi nhập báo cáo. Đếm số hoạt động chỉ dùng cho số đếm."
      >
        <Select
          options={Object.entries(activityUseLabels).map(([value, label]) => ({ value, label }))}
          defaultValue={indicator?.activityUse ?? "sum"}
        />
      </Field>
      <Checkbox
        name="requiresEvidence"
        label="Phải kèm minh chứng"
        defaultChecked={indicator?.requiresEvidence ?? false}
      />
    </>
  );
}
