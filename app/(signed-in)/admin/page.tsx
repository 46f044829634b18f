import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HowTo } from "@/components/ui/how-to";
import { LinkLine, LinkList } from "@/components/ui/link-list";
import { PageHead } from "@/components/ui/page-head";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Quản trị" };

export default async function AdminPage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();

  return (
    <>
      <PageHead title="Quản trị" meta={actor.capacity.title} />
      <HowTo
        steps={[
          "Lập đơn vị trước, rồi đến cán bộ và phân công, sau đó là cụm thi đua.",
          "Điều đã ghi nhận không bị xóa: mọi thay đổi có ngày hiệu lực và để lại trong nhật ký.",
        ]}
      />
      <LinkList label="Các mục quản trị">
        <LinkLine
          href="/admin/units"
          icon="folder"
          meta="Thêm, đổi tên, chuyển, kết thúc; ghi nhận sắp xếp đơn vị; nhập từ Excel."
        >
          Đơn vị
        </LinkLine>
        <LinkLine
          href="/admin/people"
          icon="person"
          meta="Tài khoản, phân công, mã dùng một lần khi quên mật khẩu; nhập từ Excel."
        >
          Cán bộ, tài khoản
        </LinkLine>
        <LinkLine
          href="/admin/clusters"
          icon="ringOfFive"
          meta="Lập cụm theo quyết định, đơn vị thành viên, năm thi đua, Cụm trưởng và Cụm phó."
        >
          Cụm thi đua
        </LinkLine>
        <LinkLine
          href="/admin/indicators"
          icon="checklist"
          meta="Các chỉ tiêu đơn vị báo cáo: danh mục chuẩn, chỉ tiêu của cơ quan; nhập từ Excel."
        >
          Danh mục chỉ tiêu
        </LinkLine>
        <LinkLine
          href="/admin/honors"
          icon="flag"
          meta="Danh mục theo luật và quy chế, điều kiện, ngày hiệu lực; lịch sử khen thưởng."
        >
          Danh hiệu, hình thức khen thưởng
        </LinkLine>
        <LinkLine
          href="/forms"
          icon="table"
          meta="Biểu mẫu theo tháng, quý, năm hoặc đợt; mở kỳ, đặt hạn gửi."
        >
          Biểu mẫu, kỳ báo cáo
        </LinkLine>
        <LinkLine href="/admin/settings" icon="gear" meta="Các mức áp dụng cho đơn vị và cấp dưới.">
          Cài đặt
        </LinkLine>
        <LinkLine
          href="/admin/log"
          icon="sheet"
          meta="Ai đã làm gì, lúc nào; mã kiểm tra của từng chuỗi."
        >
          Nhật ký hệ thống
        </LinkLine>
      </LinkList>
    </>
  );
}
