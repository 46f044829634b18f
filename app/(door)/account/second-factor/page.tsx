import type { Metadata } from "next";
import Link from "next/link";
import { Door } from "@/components/account/door";
import {
  BeginSecondFactor,
  ConfirmSecondFactor,
  RemoveSecondFactor,
} from "@/components/account/second-factor-forms";
import { SignOutButton } from "@/components/account/sign-out-form";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { getEnrolment } from "@/lib/account/queries/enrolment";
import { getOwnAccount } from "@/lib/account/queries/own-account";
import { requireHolder } from "@/lib/auth/session";
import { momentInSentence } from "@/lib/date-text";

export const metadata: Metadata = { title: "Xác thực hai lớp" };

export default async function SecondFactorPage() {
  const holder = await requireHolder("/account/second-factor");
  const { secondFactorSince } = await getOwnAccount(holder);
  const enrolment = await getEnrolment(holder);
  return (
    <Door title="Xác thực hai lớp">
      {holder.due && <Note>Tài khoản quản trị cần bật xác thực hai lớp trước khi làm việc.</Note>}
      {secondFactorSince && <p>Đã bật từ {momentInSentence(secondFactorSince)}.</p>}
      {secondFactorSince && <RemoveSecondFactor />}
      {!secondFactorSince &&
        (enrolment ? <ConfirmSecondFactor {...enrolment} /> : <BeginSecondFactor />)}
      {holder.due ? (
        <SignOutButton />
      ) : (
        <p>
          <Link className="hit" href="/account">
            Quay lại tài khoản
          </Link>
        </p>
      )}
      <HowTo
        steps={[
          "Cài ứng dụng xác thực trên điện thoại, chọn thêm tài khoản, quét mã QR.",
          "Nhập mật khẩu đang dùng và 6 chữ số ứng dụng đang hiện để xác nhận. Từ lần sau, đăng nhập cần cả mật khẩu và mã này.",
          "Đổi điện thoại: tắt bằng mã của máy cũ, rồi bật lại với máy mới.",
          "Mất điện thoại: liên hệ người quản trị để nhận mã dùng một lần có bỏ xác thực hai lớp.",
        ]}
      />
    </Door>
  );
}
