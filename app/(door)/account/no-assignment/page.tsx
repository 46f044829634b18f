import type { Metadata } from "next";
import Link from "next/link";
import { Door } from "@/components/account/door";
import { SignOutButton } from "@/components/account/sign-out-form";
import { HowTo } from "@/components/ui/how-to";
import { requireIdleHolder } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Chưa có phân công" };

export default async function NoAssignmentPage() {
  const { name } = await requireIdleHolder();
  return (
    <Door title="Chưa có phân công">
      <p>
        Đồng chí {name} đã đăng nhập, nhưng hôm nay tài khoản không có phân công nào: phân công cũ
        đã kết thúc, hoặc phân công mới chưa bắt đầu. Vui lòng liên hệ người quản trị của cơ quan
        quản lý cụm để được phân công.
      </p>
      <p>
        <Link className="hit" href="/account/password">
          Đổi mật khẩu
        </Link>
      </p>
      <SignOutButton />
      <HowTo
        steps={[
          "Gọi cho người quản trị, nêu đơn vị và công việc được giao.",
          "Sau khi được phân công, mở lại trang đầu; không cần tài khoản mới.",
        ]}
      />
    </Door>
  );
}
