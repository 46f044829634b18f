import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DirectoryTable } from "@/components/cluster/directory-table";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { DownloadLink } from "@/components/ui/download-link";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { requireActor } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { clusterName } from "@/lib/cluster/labels";
import { getDirectory } from "@/lib/cluster/queries/directory";
import { momentText } from "@/lib/date-text";
import { committeeName } from "@/lib/unit/labels";

export const metadata: Metadata = { title: "Danh bạ cụm" };

export default async function DirectoryPage({
  params,
}: PageProps<"/clusters/[clusterId]/directory">) {
  const actor = await requireActor();
  const { clusterId } = await params;
  const directory = await getDirectory(actor, clusterId);
  if (!directory) notFound();
  const name = clusterName(directory);

  return (
    <>
      <PrintHead
        words={`${name}, ${committeeName(directory.owner)}. In lúc ${momentText(now())}.`}
      />
      <PageHead
        title={`Danh bạ ${name}`}
        meta="Lấy từ phân công đang có hiệu lực của từng đơn vị."
        crumbs={
          <Crumbs>
            <Crumb href="/clusters">Cụm và đơn vị</Crumb>
            <Crumb href={`/clusters/${clusterId}`}>{name}</Crumb>
          </Crumbs>
        }
      >
        <div className="actions">
          <DownloadLink href={`/clusters/${clusterId}/directory/excel`}>Xuất Excel</DownloadLink>
          <PrintButton />
        </div>
      </PageHead>
      <HowTo
        steps={[
          "Trên điện thoại, chạm vào số để gọi.",
          "Sai số điện thoại của mình: sửa tại trang Tài khoản. Sai phân công: liên hệ người quản trị của đơn vị.",
          "Danh bạ có thông tin cá nhân; chỉ dùng cho công việc của cụm.",
        ]}
      />
      {directory.units.length === 0 ? (
        <Empty words="Cụm đã kết thúc hoặc chưa có đơn vị nào. Cần bổ sung đơn vị: liên hệ cơ quan quản lý cụm." />
      ) : (
        <Panel title="Người phụ trách" flush>
          <DirectoryTable directory={directory} />
        </Panel>
      )}
    </>
  );
}
