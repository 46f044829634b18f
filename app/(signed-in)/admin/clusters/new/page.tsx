import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FoundClustersForm } from "@/components/cluster/found-clusters-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { DownloadLink } from "@/components/ui/download-link";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Lập cụm theo quyết định" };

export default async function FoundClustersPage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();

  return (
    <>
      <PageHead
        title="Lập cụm theo quyết định"
        meta="Tất cả các cụm của một quyết định, ghi một lần: đủ cả hoặc không ghi gì."
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
            <Crumb href="/admin/clusters">Quản lý cụm thi đua</Crumb>
          </Crumbs>
        }
      >
        <DownloadLink href="/admin/clusters/new/template">Tải tệp mẫu</DownloadLink>
      </PageHead>
      <HowTo
        steps={[
          "Mỗi đơn vị một dòng: cột Cụm ghi tên như trong quyết định (số 3, II, Khu trung tâm), cột Thứ tự, cột Đơn vị.",
          "Đơn vị ghi bằng tên hoặc mã; không cần dấu. Hai đơn vị trùng tên thì ghi cả xã, phường.",
          "Bấm “Xem trước”: ô nào sai được nêu rõ. Đúng cả bảng mới ghi được.",
        ]}
      />
      <Panel title="Nội dung quyết định">
        <FoundClustersForm actingAs={actor.capacity.key} />
      </Panel>
    </>
  );
}
