import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import {
  beginSecondFactorAction,
  confirmSecondFactorAction,
  removeSecondFactorAction,
} from "@/lib/account/actions";
import { SixDigits } from "./code-form";
import { QrCode } from "./qr-code";

export function BeginSecondFactor() {
  return (
    <ActionForm action={beginSecondFactorAction} className="stack-l">
      <p>
        Sau mật khẩu, hệ thống hỏi thêm 6 chữ số hiện trên điện thoại: biết mật khẩu thôi thì chưa
        đăng nhập được. Cần một ứng dụng xác thực, ví dụ Google Authenticator hoặc Microsoft
        Authenticator.
      </p>
      <SubmitButton big wide>
        Lấy mã QR
      </SubmitButton>
    </ActionForm>
  );
}

type Enrolment = { address: string; secret: string };

export function ConfirmSecondFactor({ address, secret }: Enrolment) {
  return (
    <>
      <QrCode text={address} label="Mã QR để quét bằng ứng dụng xác thực" />
      <p>
        Không quét được thì nhập tay khóa này vào ứng dụng: <b className="num">{secret}</b>
      </p>
      <ActionForm action={confirmSecondFactorAction} className="stack-l">
        <CurrentPassword />
        <SixDigits />
        <SubmitButton big wide>
          Bật xác thực hai lớp
        </SubmitButton>
      </ActionForm>
    </>
  );
}

export function RemoveSecondFactor() {
  return (
    <ActionForm action={removeSecondFactorAction} className="stack-l">
      <CurrentPassword />
      <SixDigits />
      <SubmitButton variant="grave">Tắt xác thực hai lớp</SubmitButton>
    </ActionForm>
  );
}

function CurrentPassword() {
  return (
    <Field name="currentPassword" label="Mật khẩu đang dùng">
      <PasswordInput autoComplete="current-password" />
    </Field>
  );
}
