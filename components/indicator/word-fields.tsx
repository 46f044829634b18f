import { Field } from "@/components/ui/field";
import { Checkbox } from "@/components/ui/pick";
import { TextArea, TextInput } from "@/components/ui/text-input";
import type { IndicatorView } from "@/lib/indicator/queries/get-indicator";

/** What may be written anew at any time: it changes what is asked and said, not what was counted. */
export function WordFields({ indicator }: { indicator: IndicatorView | null }) {
  return (
    <>
      <Field
        name="definition"
        label="Cách tính, ví dụ"
        hint="Tính gì, không tính gì, một ví dụ."
        optional
      >
        <TextArea rows={3} defaultValue={indicator?.definition ?? ""} />
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
        <TextInput figures defaultValue={plain(indicator?.plausibleFrom)} />
      </Field>
      <Field name="plausibleTo" label="đến" optional>
        <TextInput figures defaultValue={plain(indicator?.plausibleTo)} />
      </Field>
      <Checkbox
        name="requiresEvidence"
        label="Phải kèm minh chứng"
        defaultChecked={indicator?.requiresEvidence ?? false}
      />
    </>
  );
}

/** As it is typed here: a comma before decimals, none where there are none. */
function plain(stored: string | null | undefined) {
  return stored
    ? stored.replace(/\.?0+$/, (zeros) => (stored.includes(".") ? "" : zeros)).replace(".", ",")
    : "";
}
