import type { Metadata } from "next";
import Link from "next/link";
import { Door } from "@/components/account/door";
import { ResetForm } from "@/components/account/reset-form";
import { HowTo } from "@/components/ui/how-to";

export const metadata: Metadata = { title: "Đặt mật khẩu mới" };

export default function ResetPage() {
  return (
    <Door title="Đặt mật khẩu mới">
      <ResetForm />
      <p>
        <Link className="hit" href="/sign-in">
          Quay lại đăng nhập
        </Link>
      </p>
      <HowTo
        steps={[
          "Gọi cho người quản trị của đơn vị hoặc của cơ quan quản lý cụm để nhận mã dùng một lần.",
          "Mã đọc qua điện thoại dùng được 30 phút, mã lần đầu trên phiếu 7 ngày; mỗi mã dùng một lần, và không còn dùng được sau 5 lần nhập chưa đúng.",
          "Nhập mã, đặt mật khẩu mới, rồi đăng nhập lại. Mọi phiên đăng nhập trước đó đều kết thúc.",
        ]}
      />
    </Door>
  );
}
