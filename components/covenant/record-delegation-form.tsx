import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { UploadField } from "@/components/ui/upload-field";
import { recordDelegationAction } from "@/lib/covenant/actions";
import type { SigningView } from "@/lib/covenant/queries/get-signing";
import { uploadWords } from "@/lib/file/labels";
import { scans } from "@/lib/file/rules";

type RecordDelegationFormProps = { signing: SigningView; actingAs: string };

/** A written authorisation: who, by which paper, for which days, and the paper itself. */
export function RecordDelegationForm({ signing, actingAs }: RecordDelegationFormProps) {
  const { id, officers } = signing;
  if (officers === null) {
    return <p>Giấy ủy quyền do Chủ tịch, Phó Chủ tịch của đơn vị hoặc người quản trị ghi nhận.</p>;
  }
  if (officers.length === 0) {
    return (
      <p>
        Đơn vị chưa có cán bộ nào ngoài Chủ tịch, Phó Chủ tịch. Người quản trị phân công cán bộ
        trước, rồi ghi nhận giấy ủy quyền tại đây.
      </p>
    );
  }
  return (
    <ActionForm action={recordDelegationAction} actingAs={actingAs}>
      <input type="hidden" name="unitId" value={id} />
      <Field name="assignmentId" label="Cán bộ được ủy quyền">
        <Select
          prompt="Chọn cán bộ"
          options={officers.map(({ assignmentId, name, post }) => ({
            value: assignmentId,
            label: `${name}, ${post}`,
          }))}
        />
      </Field>
      <Field
        name="document"
        label="Giấy ủy quyền"
        hint="Số và ngày, ví dụ: Giấy ủy quyền số 12/GUQ-MTTQ-BTT ngày 20/02/2024."
      />
      <Field name="fromOn" label="Từ ngày">
        <DateInput />
      </Field>
      <Field name="toOn" label="Đến hết ngày">
        <DateInput />
      </Field>
      <UploadField name="paper" label="Bản chụp giấy ủy quyền" {...uploadWords(scans)} />
      <div className="actions">
        <SubmitButton>Ghi nhận giấy ủy quyền</SubmitButton>
      </div>
    </ActionForm>
  );
}
