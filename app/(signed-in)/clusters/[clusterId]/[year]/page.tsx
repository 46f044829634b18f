import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { YearHead } from "@/components/cluster/year-head";
import { KeyFigures } from "@/components/report/key-figures";
import { YearCharts } from "@/components/report/year-charts";
import { YearTable } from "@/components/report/year-table";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { TableRegion } from "@/components/ui/table-region";
import { requireActor } from "@/lib/auth/session";
import { clusterName } from "@/lib/cluster/labels";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { env } from "@/lib/env";
import { parseYearPath } from "@/lib/page-ids";
import { getYearFigures } from "@/lib/report/queries/year-figures";

export const metadata: Metadata = { title: "Số liệu năm" };

export default async function ClusterYearPage({
  params,
}: PageProps<"/clusters/[clusterId]/[year]">) {
  const actor = await requireActor();
  const path = parseYearPath(await params);
  const head = path && (await getYearHead(actor, path));
  const figures = head && (await getYearFigures(actor, head.clusterYear.id));
  if (!head || !figures) notFound();
  const source = `Nguồn: báo cáo năm ${head.year} của ${clusterName(head.cluster)}`;

  return (
    <>
      <YearHead head={head} current="figures">
        <PrintButton />
      </YearHead>
      <HowTo
        steps={[
          "Cột “Toàn cụm” cộng từ số các đơn vị đã gửi; tỷ lệ tính bằng tổng số thực hiện trên tổng số.",
          "“trên”, “gần” giữ nguyên như đơn vị báo cáo.",
          "Bấm “Chép câu trả lời” để dán một câu có số liệu, nguồn và thời điểm vào Zalo hoặc văn bản.",
        ]}
      />
      {figures.rows.length > 0 ? (
        <>
          <KeyFigures figures={figures} source={source} />
          <Panel
            title={`Số liệu năm ${head.year}`}
            meta={<Source demo={env.MODE === "demo"} />}
            className="figures"
            flush
          >
            <TableRegion label={`Số liệu năm ${head.year} theo chỉ tiêu và đơn vị`}>
              <YearTable figures={figures} units={head.members} />
            </TableRegion>
          </Panel>
          <YearCharts figures={figures} units={head.members} year={head.year} source={source} />
        </>
      ) : (
        <Empty
          words={`Năm ${head.year} chưa có số liệu nào được gửi. Số liệu của đơn vị vào bảng này ngay khi lãnh đạo đơn vị gửi báo cáo.`}
        />
      )}
    </>
  );
}

function Source({ demo }: { demo: boolean }) {
  return (
    <>
      <Icon name="info" small />
      {demo
        ? "Số toàn cụm theo báo cáo tổng kết; số liệu theo đơn vị mang tính minh họa."
        : "Số toàn cụm cộng từ báo cáo các đơn vị đã gửi."}
    </>
  );
}
