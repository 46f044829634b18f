import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Door } from "@/components/account/door";
import { SetUpForm } from "@/components/account/set-up-form";
import { HowTo } from "@/components/ui/how-to";
import { isAwaitingSetUp } from "@/lib/account/queries/set-up";

export const metadata: Metadata = { title: "Thiết lập hệ thống" };

export default async function SetUpPage() {
  if (!(await isAwaitingSetUp())) notFound();
  return (
    <Door title="Thiết lập hệ thống">
      <SetUpForm />
      <HowTo
        steps={[
          "Nhập mã in trong cửa sổ chạy chương trình trên máy chủ.",
          "Ghi đơn vị cao nhất dùng hệ thống này, thường là Ủy ban MTTQ Việt Nam tỉnh, thành phố.",
          "Đặt tên và mật khẩu của người quản trị đầu tiên, rồi đăng nhập.",
          "Trang này chỉ mở khi chưa có người quản trị, và đóng lại ngay sau khi xong.",
        ]}
      />
    </Door>
  );
}
