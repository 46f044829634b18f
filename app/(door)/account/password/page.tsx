import type { Metadata } from "next";
import Link from "next/link";
import { ChangePasswordForm } from "@/components/account/change-password-form";
import { Door } from "@/components/account/door";
import { SignOutButton } from "@/components/account/sign-out-form";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { requireHolder } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Đổi mật khẩu" };

export default async function PasswordPage() {
  const { due } = await requireHolder("/account/password");
  return (
    <Door title="Đổi mật khẩu">
      {due && (
        <Note>
          Mật khẩu hiện tại do người khác đặt. Vui lòng đặt mật khẩu của riêng mình trước khi làm
          việc.
        </Note>
      )}
      <ChangePasswordForm />
      {due ? (
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
          "Nhập mật khẩu đang dùng, rồi mật khẩu mới hai lần.",
          "Không dùng tên, số điện thoại, ngày sinh hay dãy phím quen thuộc.",
          "Sau khi đổi, mọi phiên đăng nhập ở máy khác đều kết thúc.",
        ]}
      />
    </Door>
  );
}
