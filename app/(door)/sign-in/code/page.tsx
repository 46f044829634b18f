import type { Metadata } from "next";
import { CodeForm } from "@/components/account/code-form";
import { Door } from "@/components/account/door";
import { SignOutButton } from "@/components/account/sign-out-form";
import { HowTo } from "@/components/ui/how-to";
import { requireStep } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Xác thực hai lớp" };

export default async function CodePage() {
  await requireStep("/sign-in/code");
  return (
    <Door title="Xác thực hai lớp">
      <CodeForm />
      <SignOutButton />
      <HowTo
        steps={[
          "Mở ứng dụng xác thực trên điện thoại, tìm dòng “Quản lý cụm thi đua”.",
          "Nhập 6 chữ số đang hiện. Mỗi mã dùng một lần và đổi sau 30 giây.",
          "Mã luôn báo chưa đúng: đặt giờ của điện thoại ở chế độ tự động.",
          "Mất hoặc đổi điện thoại: liên hệ người quản trị để nhận mã dùng một lần có bỏ xác thực hai lớp.",
        ]}
      />
    </Door>
  );
}
