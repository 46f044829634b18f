import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DateInput } from "@/components/ui/date-input";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { endFormAction, renameFormAction } from "@/lib/report/actions";
import type { FormView } from "@/lib/report/queries/forms";

type FormWordsProps = { form: FormView; actingAs: string };

/** What a form is called, and its last day. */
export function FormWords({ form: { id, name, toOn }, actingAs }: FormWordsProps) {
  return (
    <>
      <ActionForm key={name} action={renameFormAction} actingAs={actingAs}>
        <input type="hidden" name="formId" value={id} />
        <input type="hidden" name="before" value={name} />
        <Field name="name" label="Tên biểu mẫu">
          <TextInput defaultValue={name} />
        </Field>
        <div className="actions">
          <SubmitButton variant="second">Đổi tên</SubmitButton>
        </div>
      </ActionForm>
      {!toOn && (
        <Confirm act="Kết thúc biểu mẫu" variant="grave" question={`Kết thúc “${name}”?`}>
          <p>Các kỳ đã mở và số liệu giữ nguyên; không mở được kỳ nào sau ngày này.</p>
          <ActionForm action={endFormAction} actingAs={actingAs}>
            <input type="hidden" name="formId" value={id} />
            <Field name="toOn" label="Ngày cuối cùng">
              <DateInput />
            </Field>
            <div className="actions">
              <SubmitButton variant="grave">Kết thúc biểu mẫu</SubmitButton>
              <DismissButton />
            </div>
          </ActionForm>
        </Confirm>
      )}
    </>
  );
}
