import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { linkProviderAction, unlinkProviderAction } from "@/lib/account/actions";
import type { ProviderLink as Link } from "@/lib/account/queries/provider-link";
import { momentInSentence } from "@/lib/date-text";
import { SixDigits } from "./code-form";

type ProviderLinkProps = { link: Link; hasSecondFactor: boolean };

/** One's account and one's identity at the office's provider: linked, about to be, or not yet. */
export function ProviderLink({ link, hasSecondFactor }: ProviderLinkProps) {
  const { name, linkedAt, waiting } = link;
  if (linkedAt) {
    return (
      <>
        <p>
          Đã liên kết từ {momentInSentence(linkedAt)}: đăng nhập được bằng {name}. Bỏ liên kết thì
          các phiên đăng nhập khác kết thúc.
        </p>
        <ActionForm action={unlinkProviderAction}>
          <Proof hasSecondFactor={hasSecondFactor} />
          <div className="actions">
            <SubmitButton variant="grave">Bỏ liên kết</SubmitButton>
          </div>
        </ActionForm>
      </>
    );
  }
  if (waiting) {
    return (
      <>
        <p>
          Vừa đăng nhập tại {name} bằng tài khoản <b>{waiting.email ?? waiting.subject}</b>. Nếu
          đúng là tài khoản của đồng chí, vui lòng nhập mật khẩu đang dùng tại đây để liên kết.
        </p>
        <ActionForm action={linkProviderAction}>
          <Proof hasSecondFactor={hasSecondFactor} />
          <div className="actions">
            <SubmitButton>Liên kết</SubmitButton>
            <a className="hit" href={startAddress}>
              Dùng tài khoản khác
            </a>
          </div>
        </ActionForm>
      </>
    );
  }
  return (
    <>
      <p>Liên kết một lần, sau đó đăng nhập được bằng {name}.</p>
      <p>
        <a className="hit" href={startAddress}>
          Liên kết với tài khoản của cơ quan
        </a>
      </p>
    </>
  );
}

/** A link and not a form: the security policy lets no form lead to another site. */
const startAddress = "/sign-in/sso/start?link=1&next=/account";

function Proof({ hasSecondFactor }: { hasSecondFactor: boolean }) {
  return (
    <>
      <Field name="currentPassword" label="Mật khẩu đang dùng">
        <PasswordInput autoComplete="current-password" />
      </Field>
      {hasSecondFactor && <SixDigits />}
    </>
  );
}
