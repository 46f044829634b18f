import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FigureSentence } from "@/components/total/figure-sentence";
import { IndicatorCharts } from "@/components/total/indicator-charts";
import { ValueTable } from "@/components/total/value-table";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { DownloadLink } from "@/components/ui/download-link";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { TableRegion } from "@/components/ui/table-region";
import { requireActor } from "@/lib/auth/session";
import { clusterName } from "@/lib/cluster/labels";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { isId } from "@/lib/ids";
import { meaningText, measureText } from "@/lib/indicator/labels";
import { parseYearPath } from "@/lib/page-ids";
import { comparedTexts, coverageText, sourceText } from "@/lib/total/labels";
import { getIndicatorFigures } from "@/lib/total/queries/indicator-figures";

export const metadata: Metadata = { title: "Số liệu một chỉ tiêu" };

type Props = PageProps<"/clusters/[clusterId]/[year]/figures/[indicatorId]">;

export default async function IndicatorPage({ params }: Props) {
  const actor = await requireActor();
  const { indicatorId, ...rest } = await params;
  const path = parseYearPath(rest);
  const head = path && isId(indicatorId) ? await getYearHead(actor, path) : null;
  const key = head && { clusterYearId: head.clusterYear.id, indicatorId };
  const figures = key && (await getIndicatorFigures(actor, key));
  if (!head || !figures) notFound();
  const { row, plain, maySeeUnits } = figures;
  const whose = `${clusterName(head.cluster)}, năm ${head.year}`;
  const source = sourceText(head, figures);
  const here = `/clusters/${head.clusterId}/${head.year}/figures/${indicatorId}`;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href={`/clusters/${head.clusterId}/${head.year}`}>{whose}</Crumb>
          </Crumbs>
        }
        title={row.indicator.name}
        meta={[measureText(row.indicator), meaningText(row.indicator)].filter(Boolean).join(". ")}
      >
        <div className="actions">
          <DownloadLink href={`${here}/pdf`}>Tải bản PDF</DownloadLink>
          <DownloadLink href={`${here}/excel`}>Xuất Excel</DownloadLink>
          <PrintButton />
        </div>
      </PageHead>
      <HowTo
        steps={[
          "“Chép câu trả lời” cho một câu có số liệu, nguồn và thời điểm, dán được ngay vào Zalo hoặc văn bản.",
          "Bấm vào số của một đơn vị trong kỳ để xem số đã báo cáo, các lần sửa và minh chứng.",
        ]}
      />
      <div className="stack-l">
        <FigureSentence
          {...{ whose, source, indicator: row.indicator, total: row.total }}
          more={comparedTexts(row)}
          coverage={coverageText(figures.asOf, figures.coverage)}
        />
        {maySeeUnits &&
          plain.map((each) => (
            <Panel
              key={each.indicator.id}
              title={plain.length > 1 ? each.indicator.name : "Từng đơn vị, từng kỳ"}
              flush
            >
              <TableRegion label={`${each.indicator.name} theo đơn vị và kỳ báo cáo`}>
                <ValueTable figures={figures} plain={each} />
              </TableRegion>
            </Panel>
          ))}
        <IndicatorCharts figures={figures} source={source} />
      </div>
    </>
  );
}
