import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { changePasswordAction } from "@/lib/account/actions";
import { NewPasswordFields } from "./new-password-fields";

export function ChangePasswordForm() {
  return (
    <ActionForm action={changePasswordAction} className="stack-l">
      <Field name="currentPassword" label="Mật khẩu đang dùng">
        <PasswordInput autoComplete="current-password" />
      </Field>
      <NewPasswordFields />
      <SubmitButton big wide>
        Đổi mật khẩu
      </SubmitButton>
    </ActionForm>
  );
}
