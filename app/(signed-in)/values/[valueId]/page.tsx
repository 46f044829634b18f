import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ValueFacts } from "@/components/report/value-facts";
import { ValueRevisions } from "@/components/report/value-revisions";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { DownloadLink } from "@/components/ui/download-link";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { parseIds } from "@/lib/page-ids";
import { getValue } from "@/lib/report/queries/value";
import { placeName } from "@/lib/unit/labels";

export const metadata: Metadata = { title: "Số liệu đã báo cáo" };

export default async function ValuePage({ params }: PageProps<"/values/[valueId]">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const value = ids && (await getValue(actor, ids.valueId));
  if (!value) notFound();
  const { indicator, unit, period, clusterYear, evidence, hasAreaSheet } = value;
  const report = `/reports/${period.id}/${unit.id}` as const;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb
              href={`/clusters/${clusterYear.clusterId}/${clusterYear.year}/figures/${indicator.id}`}
            >
              {indicator.name}
            </Crumb>
          </Crumbs>
        }
        title={`${indicator.name}, ${placeName(unit)}`}
        meta={`Kỳ ${period.label}.`}
      >
        <div className="actions">
          <DownloadLink href={`/values/${value.id}/pdf`}>Tải bản PDF</DownloadLink>
          <DownloadLink href={`/values/${value.id}/excel`}>Xuất Excel</DownloadLink>
        </div>
      </PageHead>
      <HowTo
        steps={[
          "Lịch sử giữ mỗi lần gửi, nhập thay, nhập số liệu năm đã qua, mở lại và tính lại: ai, lúc nào, trước đó ghi gì, vì sao. Số đang nhập chưa gửi không vào lịch sử.",
          "Minh chứng là các hoạt động đơn vị ghi trong nhật ký vào những ngày của kỳ báo cáo.",
        ]}
      />
      <div className="split">
        <Panel title="Số đã báo cáo">
          <ValueFacts value={value} />
          <div className="actions mt-4">
            <LinkButton href={report} variant="second">
              Mở báo cáo của kỳ
            </LinkButton>
            {hasAreaSheet && (
              <LinkButton href={`${report}/areas`} variant="second">
                Xem bảng kê theo khu dân cư
              </LinkButton>
            )}
            {evidence && (
              <LinkButton
                href={`${report}/activities?indicatorId=${indicator.id}`}
                variant="second"
              >
                Xem {evidence.count} hoạt động làm minh chứng
              </LinkButton>
            )}
          </div>
        </Panel>
        <ValueRevisions value={value} />
      </div>
    </>
  );
}
