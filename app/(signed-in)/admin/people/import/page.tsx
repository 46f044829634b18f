import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { DownloadLink } from "@/components/ui/download-link";
import { HowTo } from "@/components/ui/how-to";
import { ImportForm } from "@/components/ui/import-form";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { importPeopleAction } from "@/lib/person/actions";

export const metadata: Metadata = { title: "Nhập cán bộ từ Excel" };

export default async function ImportPeoplePage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();

  return (
    <>
      <PageHead
        title="Nhập cán bộ từ Excel"
        meta="Ghi đủ cả bảng, hoặc không ghi dòng nào."
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
            <Crumb href="/admin/people">Cán bộ, tài khoản</Crumb>
          </Crumbs>
        }
      >
        <DownloadLink href="/admin/people/import/template">Tải tệp mẫu</DownloadLink>
      </PageHead>
      <HowTo
        steps={[
          "Tải tệp mẫu, mỗi cán bộ một dòng; trang tính “Cách làm” của tệp giải thích từng cột.",
          "Chọn tệp rồi bấm “Xem trước”: ô nào sai được nêu rõ. Đúng cả bảng mới ghi được.",
          "Tên đăng nhập do hệ thống đặt từ họ tên. Sau đó mở từng cán bộ, cấp mã dùng một lần và đọc qua điện thoại.",
        ]}
      />
      <Panel title="Danh sách cán bộ">
        <ImportForm action={importPeopleAction} actingAs={actor.capacity.key} />
      </Panel>
    </>
  );
}
