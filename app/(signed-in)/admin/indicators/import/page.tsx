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
import { importIndicatorsAction } from "@/lib/indicator/actions";

export const metadata: Metadata = { title: "Nhập chỉ tiêu từ Excel" };

export default async function ImportIndicatorsPage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();

  return (
    <>
      <PageHead
        title="Nhập chỉ tiêu từ Excel"
        meta="Ghi đủ cả bảng, hoặc không ghi dòng nào."
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
            <Crumb href="/admin/indicators">Danh mục chỉ tiêu</Crumb>
          </Crumbs>
        }
      >
        <DownloadLink href="/admin/indicators/import/template">Tải tệp mẫu</DownloadLink>
      </PageHead>
      <HowTo
        steps={[
          "Tải tệp mẫu: trang tính đã có danh mục chuẩn; giữ những dòng cần dùng, thêm dòng của cơ quan.",
          "Cột Mã: chữ thường không dấu, số và dấu gạch dưới; mỗi chỉ tiêu một mã.",
          "Chọn tệp rồi bấm “Xem trước”: ô nào sai được nêu rõ. Đúng cả bảng mới ghi được.",
        ]}
      />
      <Panel title="Danh sách chỉ tiêu">
        <ImportForm action={importIndicatorsAction} actingAs={actor.capacity.key} />
      </Panel>
    </>
  );
}
