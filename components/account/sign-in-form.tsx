import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { signInAction } from "@/lib/account/actions";
import { UserNameInput } from "./user-name-input";

/** `next` is the page that was asked for before. */
export function SignInForm({ next }: { next: string }) {
  return (
    <ActionForm action={signInAction} className="stack-l">
      <input type="hidden" name="next" value={next} />
      <Field name="name" label="Tên đăng nhập, số điện thoại hoặc thư điện tử">
        <UserNameInput />
      </Field>
      <Field name="password" label="Mật khẩu">
        <PasswordInput autoComplete="current-password" />
      </Field>
      <SubmitButton big wide pendingWords="Đang đăng nhập">
        Đăng nhập
      </SubmitButton>
    </ActionForm>
  );
}
