import { ContactFields } from "@/components/person/contact-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeOwnContactAction } from "@/lib/account/actions";
import type { OwnAccount } from "@/lib/account/queries/own-account";

/** One's own telephone number and address, which are also ways to sign in. */
export function ContactForm({ account: { phone, email } }: { account: OwnAccount }) {
  return (
    <ActionForm action={changeOwnContactAction}>
      <ContactFields phone={phone} email={email} />
      <Field name="currentPassword" label="Mật khẩu đang dùng">
        <PasswordInput autoComplete="current-password" />
      </Field>
      <div className="actions">
        <SubmitButton variant="second">Lưu</SubmitButton>
      </div>
    </ActionForm>
  );
}
