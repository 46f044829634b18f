import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { askAdjustmentAction } from "@/lib/registration/actions";
import { askingTitle } from "@/lib/registration/labels";
import type { RegistrationView } from "@/lib/registration/queries/registrations";
import { RegistrationFields } from "./registration-fields";
import { RegistrationReference } from "./registration-reference";

type AdjustmentFormProps = { registration: RegistrationView; actingAs: string };

/** The registration as it is to become, and why: what differs from the confirmed one is what is asked for; late, all of it. */
export function AdjustmentForm({ registration, actingAs }: AdjustmentFormProps) {
  const { isLate } = registration.viewer;
  const title = askingTitle({ isLate });
  return (
    <More {...{ title, open: isLate }} className="panel asks">
      <ActionForm action={askAdjustmentAction} actingAs={actingAs} className="">
        <RegistrationReference registration={registration} />
        <p>{isLate ? lateHint : hint}</p>
        <Field name="reason" label={isLate ? "Lý do đăng ký muộn" : "Lý do đề nghị điều chỉnh"}>
          <TextArea rows={3} />
        </Field>
        <RegistrationFields registration={registration} />
        <div className="actions">
          <SubmitButton icon="paperPlane">{`Gửi ${title.toLowerCase()}`}</SubmitButton>
        </div>
      </ActionForm>
    </More>
  );
}

const hint =
  "Sửa những dòng cần thay đổi, các dòng khác giữ nguyên. Bản đã xác nhận chỉ thay đổi khi đề nghị được đồng ý; nội dung trước và sau đều được lưu.";
const lateHint =
  "Đã hết thời gian đăng ký. Ghi chỉ tiêu, danh hiệu, mô hình, công trình, phần việc như bản đăng ký và nêu lý do; bản đăng ký có giá trị từ khi cơ quan quản lý cụm đồng ý.";
