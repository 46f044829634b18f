import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { enterCodeAction } from "@/lib/account/actions";

/** The second factor at sign-in. */
export function CodeForm() {
  return (
    <ActionForm action={enterCodeAction} className="stack-l">
      <SixDigits />
      <SubmitButton big wide>
        Tiếp tục
      </SubmitButton>
    </ActionForm>
  );
}

/** What the telephone shows. */
export function SixDigits() {
  return (
    <Field
      name="oneTimeCode"
      label="Mã xác thực"
      hint="6 chữ số đang hiện trong ứng dụng xác thực trên điện thoại"
    >
      <TextInput figures inputMode="numeric" autoComplete="one-time-code" maxLength={7} />
    </Field>
  );
}
