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
import { importAwardsAction } from "@/lib/honor/actions";

export const metadata: Metadata = { title: "Nhập thành tích khen thưởng từ Excel" };

export default async function ImportAwardsPage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();

  return (
    <>
      <PageHead
        title="Nhập thành tích khen thưởng từ Excel"
        meta="Ghi đủ cả bảng, hoặc không ghi dòng nào."
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
            <Crumb href="/admin/awards">Lịch sử khen thưởng</Crumb>
          </Crumbs>
        }
      >
        <DownloadLink href="/admin/awards/import/template">Tải tệp mẫu</DownloadLink>
      </PageHead>
      <HowTo
        steps={[
          "Mỗi quyết định cho một đơn vị hoặc cá nhân ghi một dòng, có số và ngày quyết định.",
          "Cột Cá nhân, bộ phận để trống nếu tặng chính đơn vị.",
          "Chọn tệp rồi bấm “Xem trước”: ô nào sai được nêu rõ. Dòng đã ghi trước đó được bỏ qua.",
        ]}
      />
      <Panel title="Danh sách thành tích">
        <ImportForm action={importAwardsAction} actingAs={actor.capacity.key} />
      </Panel>
    </>
  );
}
