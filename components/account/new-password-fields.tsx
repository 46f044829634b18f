import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { shortestPassword } from "@/lib/account/rules";

/** A password of one's own, typed twice. */
export function NewPasswordFields() {
  return (
    <>
      <Field
        name="newPassword"
        label="Mật khẩu mới"
        hint={`Ít nhất ${shortestPassword} ký tự. Dễ nhớ và khó đoán: ghép ba, bốn từ không liên quan, có dấu cách cũng được.`}
      >
        <PasswordInput autoComplete="new-password" />
      </Field>
      <Field name="newPasswordAgain" label="Nhập lại mật khẩu mới">
        <PasswordInput autoComplete="new-password" />
      </Field>
    </>
  );
}
