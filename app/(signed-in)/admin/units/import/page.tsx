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
import { importUnitsAction } from "@/lib/unit/actions";

export const metadata: Metadata = { title: "Nhập đơn vị từ Excel" };

export default async function ImportUnitsPage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();

  return (
    <>
      <PageHead
        title="Nhập đơn vị từ Excel"
        meta="Ghi đủ cả bảng, hoặc không ghi dòng nào."
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
            <Crumb href="/admin/units">Đơn vị</Crumb>
          </Crumbs>
        }
      >
        <DownloadLink href="/admin/units/import/template">Tải tệp mẫu</DownloadLink>
      </PageHead>
      <HowTo
        steps={[
          "Tải tệp mẫu, mỗi đơn vị một dòng; trang tính “Cách làm” của tệp giải thích từng cột.",
          "Cột Trực thuộc ghi mã hoặc tên đơn vị cấp trên; cấp trên có thể ở ngay trong bảng này.",
          "Chọn tệp rồi bấm “Xem trước”: ô nào sai được nêu rõ. Đúng cả bảng mới ghi được.",
        ]}
      />
      <Panel title="Danh sách đơn vị">
        <ImportForm action={importUnitsAction} actingAs={actor.capacity.key} />
      </Panel>
    </>
  );
}
