import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { TextInput } from "@/components/ui/text-input";
import type { freshSignInOf } from "@/lib/account/queries/single-sign-on";
import { hourInSentence } from "@/lib/date-text";

type SignerProofProps = {
  /** Whether the signer has a second factor. */
  byCode: boolean;
  byProvider: Awaited<ReturnType<typeof freshSignInOf>>;
};

/** How whoever signs shows once more who they are: by a fresh sign-in at the office's provider, by password or by code. */
export function SignerProof({ byCode, byProvider }: SignerProofProps) {
  if (byProvider?.keptAt) {
    return (
      <>
        <input type="hidden" name="byProvider" value="on" />
        <p>
          Đã đăng nhập lại bằng {byProvider.name} lúc {hourInSentence(byProvider.keptAt)}; dùng được
          trong 5 phút, cho một lần ký đúng văn bản này.
        </p>
      </>
    );
  }
  return (
    <>
      <Field name="password" label="Mật khẩu" hint="Để xác nhận đúng người ký.">
        <PasswordInput autoComplete="current-password" />
      </Field>
      {byCode && (
        <Field
          name="oneTimeCode"
          label="Hoặc mã xác thực"
          hint="6 chữ số trên điện thoại; ghi mã thì không cần mật khẩu."
          optional
        >
          <TextInput figures inputMode="numeric" autoComplete="one-time-code" maxLength={7} />
        </Field>
      )}
      {byProvider && (
        <p>
          <a className="hit" href={byProvider.start}>
            Xác thực bằng {byProvider.name} thay cho mật khẩu
          </a>
        </p>
      )}
    </>
  );
}
