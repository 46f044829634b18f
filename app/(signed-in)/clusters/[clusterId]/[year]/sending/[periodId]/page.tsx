import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SheetForm } from "@/components/report/sheet-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { DownloadLink } from "@/components/ui/download-link";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { clusterName } from "@/lib/cluster/labels";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { parseIds, parseYearPath } from "@/lib/page-ids";
import { importClusterSheetAction } from "@/lib/report/actions";
import { getClusterSheet } from "@/lib/report/queries/cluster-sheet";

export const metadata: Metadata = { title: "Nhập số liệu các đơn vị từ Excel" };

export default async function ClusterSheetPage({
  params,
}: PageProps<"/clusters/[clusterId]/[year]/sending/[periodId]">) {
  const actor = await requireActor();
  const { periodId, ...at } = await params;
  const path = parseYearPath(at);
  const head = parseIds({ periodId }) && path && (await getYearHead(actor, path));
  const key = head && { periodId, clusterYearId: head.clusterYear.id };
  const sheet = key && (await getClusterSheet(actor, key));
  if (!key || !sheet) notFound();
  const sending = `/clusters/${at.clusterId}/${at.year}/sending` as const;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href={sending}>
              {clusterName(head.cluster)}, năm {head.year}
            </Crumb>
          </Crumbs>
        }
        title={`Nhập số liệu các đơn vị từ Excel, ${sheet.label}`}
        meta={
          sheet.isPast
            ? "Số liệu của năm trước, để so sánh cùng kỳ; ghi xong là số đã chốt."
            : "Nhập thay các đơn vị, theo văn bản đơn vị đã gửi; số liệu vào bản đang nhập của từng đơn vị."
        }
      />
      <HowTo
        steps={[
          "Tải một trong hai biểu; biểu có sẵn số đang nhập của từng đơn vị. Chỉ điền vào ô nền vàng; đơn vị đã gửi báo cáo thì ô nền xám, lý do ghi ở đầu cột.",
          "Ở dòng “Theo văn bản số”, ghi số, ký hiệu, ngày của văn bản từng đơn vị đã gửi; số nhập thay mang dấu này ở từng chỉ tiêu.",
          "Chọn tệp, bấm “Xem trước”: ô nào chưa đúng, hoặc đơn vị nào có số mà thiếu văn bản, được nêu địa chỉ và lý do.",
          "Có một ô sai thì chưa ghi ô nào. Đúng cả tệp mới bấm được “Ghi vào báo cáo”.",
        ]}
      />
      <div className="stack-l">
        <Panel title="Biểu để điền">
          <div className="actions">
            <DownloadLink href={`${sending}/${periodId}/template?shape=columns`}>
              Tải biểu, mỗi đơn vị một cột
            </DownloadLink>
            <DownloadLink href={`${sending}/${periodId}/template`}>
              Tải biểu, mỗi đơn vị một trang tính
            </DownloadLink>
          </div>
        </Panel>
        <Panel title="Tệp đã điền">
          <SheetForm
            action={importClusterSheetAction}
            actingAs={actor.capacity.key}
            place={key}
            asksSource
          />
        </Panel>
      </div>
    </>
  );
}
