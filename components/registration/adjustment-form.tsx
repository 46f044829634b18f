import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { askAdjustmentAction } from "@/lib/registration/actions";
import type { RegistrationView } from "@/lib/registration/queries/registrations";
import { RegistrationFields } from "./registration-fields";
import { RegistrationReference } from "./registration-reference";

type AdjustmentFormProps = { registration: RegistrationView; actingAs: string };

/** The confirmed registration as it is to become, and why: what differs is what is asked for. */
export function AdjustmentForm({ registration, actingAs }: AdjustmentFormProps) {
  return (
    <More title="Đề nghị điều chỉnh" className="panel asks">
      <ActionForm action={askAdjustmentAction} actingAs={actingAs} className="">
        <RegistrationReference registration={registration} />
        <p>
          Sửa những dòng cần thay đổi, các dòng khác giữ nguyên. Bản đã xác nhận chỉ thay đổi khi đề
          nghị được đồng ý; nội dung trước và sau đều được lưu.
        </p>
        <Field name="reason" label="Lý do đề nghị điều chỉnh">
          <TextArea rows={3} />
        </Field>
        <RegistrationFields registration={registration} />
        <div className="actions">
          <SubmitButton icon="paperPlane">Gửi đề nghị điều chỉnh</SubmitButton>
        </div>
      </ActionForm>
    </More>
  );
}
