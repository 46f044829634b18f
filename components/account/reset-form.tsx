import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { redeemResetCodeAction } from "@/lib/account/actions";
import { NewPasswordFields } from "./new-password-fields";
import { UserNameInput } from "./user-name-input";

/** With the code heard over the telephone. */
export function ResetForm() {
  return (
    <ActionForm action={redeemResetCodeAction} className="stack-l">
      <Field name="name" label="Tên đăng nhập, số điện thoại hoặc thư điện tử">
        <UserNameInput />
      </Field>
      <Field
        name="oneTimeCode"
        label="Mã dùng một lần"
        hint="8 chữ và số trên phiếu, hoặc người quản trị đọc qua điện thoại; không cần gạch ngang, chữ hoa"
      >
        <TextInput autoComplete="off" autoCapitalize="characters" spellCheck={false} />
      </Field>
      <NewPasswordFields />
      <SubmitButton big wide>
        Đặt mật khẩu mới
      </SubmitButton>
    </ActionForm>
  );
}
