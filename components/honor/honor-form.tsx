import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Day } from "@/lib/dates";
import { addHonorAction } from "@/lib/honor/actions";
import {
  honorKindLabels,
  honorLevelLabels,
  honorSubjectLabels,
  ratingLabels,
} from "@/lib/honor/labels";

const strictness = [
  { value: "none", label: "Không áp dụng" },
  { value: "hard", label: "Bắt buộc" },
  { value: "advisory", label: "Xem xét" },
];

/** One honor with its conditions, from a day on; of each kind of condition one. */
export function HonorForm({ actingAs, today }: { actingAs: string; today: Day }) {
  return (
    <ActionForm action={addHonorAction} actingAs={actingAs}>
      <Field name="name" label="Tên" />
      <Field name="code" label="Mã" hint="Ví dụ: CSTD_CS. Bản mới của luật giữ mã cũ." />
      <Choice name="kind" label="Loại" labels={honorKindLabels} />
      <Choice name="subject" label="Đối tượng" labels={honorSubjectLabels} />
      <Choice name="level" label="Cấp" labels={honorLevelLabels} />
      <Field name="decidedBy" label="Cấp quyết định" />
      <Field name="legalBasis" label="Căn cứ pháp lý" hint="Văn bản, điều." />
      <Field name="fromOn" label="Áp dụng từ ngày">
        <DateInput defaultValue={today} />
      </Field>
      <Strictness name="earlier" label="Danh hiệu đã đạt trước" />
      <Field
        name="earlierCode"
        label="Mã danh hiệu đã đạt"
        hint="Nhiều mã được tính như nhau thì cách bằng dấu phẩy, ví dụ: BK_TINH, BK_MTTW."
        optional
      />
      <Field name="earlierTimes" label="Số lần, liên tục nếu nhiều hơn 1">
        <TextInput defaultValue="1" />
      </Field>
      <Field name="earlierWithin" label="Trong số năm trước đó">
        <TextInput defaultValue="3" />
      </Field>
      <Strictness name="rating" label="Xếp loại" />
      <Choice name="ratingLevel" label="Mức xếp loại" labels={ratingLabels} />
      <Field name="ratingYears" label="Số năm liền">
        <TextInput defaultValue="1" />
      </Field>
      <Strictness name="share" label="Tỷ lệ cá nhân đạt" />
      <Field
        name="shareCode"
        label="Mã danh hiệu hoặc xếp loại của cá nhân"
        hint="Xếp loại ghi: HT_NV (hoàn thành trở lên), HTT_NV (hoàn thành tốt trở lên), HTXS_NV (hoàn thành xuất sắc)."
        optional
      />
      <Field name="sharePercent" label="Ít nhất bao nhiêu phần trăm">
        <TextInput defaultValue="70" />
      </Field>
      <Strictness name="discipline" label="Không có cá nhân bị kỷ luật từ cảnh cáo trở lên" />
      <Strictness name="quota" label="Hạn mức" />
      <Field
        name="quotaCode"
        label="Mã danh hiệu, xếp loại làm gốc tính hạn mức"
        hint="Tính trên tất cả cá nhân thì ghi: CA_NHAN."
        optional
      />
      <Field name="quotaPercent" label="Không quá bao nhiêu phần trăm">
        <TextInput defaultValue="15" />
      </Field>
      <Strictness name="other" label="Điều kiện khác" />
      <Field name="otherWords" label="Nội dung điều kiện khác" optional />
      <div className="actions">
        <SubmitButton>Thêm vào danh mục</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Strictness({ name, label }: { name: string; label: string }) {
  return (
    <Field name={name} label={label}>
      <Select options={strictness} defaultValue="none" />
    </Field>
  );
}

type ChoiceProps = { name: string; label: string; labels: Readonly<Record<string, string>> };

function Choice({ name, label, labels }: ChoiceProps) {
  const options = Object.entries(labels).map(([value, each]) => ({ value, label: each }));
  return (
    <Field name={name} label={label}>
      <Select options={options} />
    </Field>
  );
}
