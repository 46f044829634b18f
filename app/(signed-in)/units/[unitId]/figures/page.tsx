import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { NextSteps } from "@/components/total/next-steps";
import { RestatedNote } from "@/components/total/restated-note";
import { UnitYearsTable } from "@/components/total/unit-years-table";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { DownloadLink } from "@/components/ui/download-link";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { TableRegion } from "@/components/ui/table-region";
import { Tab, Tabs } from "@/components/ui/tabs";
import { requireActor } from "@/lib/auth/session";
import { momentInSentence } from "@/lib/date-text";
import { parseIds } from "@/lib/page-ids";
import { getUnitPage } from "@/lib/total/queries/unit-page";
import { unitView } from "@/lib/total/schema";
import { committeeName } from "@/lib/unit/labels";

export const metadata: Metadata = { title: "Số liệu của đơn vị" };

export default async function UnitFiguresPage(props: PageProps<"/units/[unitId]/figures">) {
  const actor = await requireActor();
  const ids = parseIds(await props.params);
  const { as } = unitView.parse(await props.searchParams);
  const page = ids && (await getUnitPage(actor, ids.unitId));
  if (!page) notFound();
  const here = `/units/${page.unit.id}/figures`;
  const isRestated = page.hasForerunners && as === "today";
  const title = `Số liệu ${page.years[0]}–${page.years.at(-1)}`;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href={`/units/${page.unit.id}`}>{committeeName(page.unit)}</Crumb>
          </Crumbs>
        }
        title="Số liệu của đơn vị"
        meta={`Số đơn vị đã gửi, tính đến ${momentInSentence(page.asOf)}.`}
      >
        <div className="actions">
          <DownloadLink href={`${here}/pdf`}>Tải bản PDF</DownloadLink>
          <DownloadLink href={`${here}/excel`}>Xuất Excel</DownloadLink>
          <PrintButton />
        </div>
      </PageHead>
      <HowTo
        steps={[
          "Khung đầu nêu việc còn lại của từng chỉ tiêu đã đăng ký, chỉ tiêu chậm tiến độ đứng trước.",
          "“Theo đơn vị hiện nay” cộng cả số của các đơn vị đã nhập vào, theo tỷ lệ ghi trong quyết định; phần chưa rõ tỷ lệ đứng riêng, không cộng.",
        ]}
      />
      <div className="stack-l">
        <NextSteps page={page} />
        {page.hasForerunners && (
          <Tabs label="Cách tính qua sắp xếp đơn vị">
            <Tab href={here as Route} current={!isRestated}>
              Như khi báo cáo
            </Tab>
            <Tab href={`${here}?as=today` as Route} current={isRestated}>
              Theo đơn vị hiện nay
            </Tab>
          </Tabs>
        )}
        <RestatedNote page={page} isRestated={isRestated} />
        {page.rows.length === 0 ? (
          <Empty words="Đơn vị chưa gửi số liệu nào trong ba năm gần nhất." />
        ) : (
          <Panel title={title} flush>
            <TableRegion label={`${title} của ${committeeName(page.unit)}`}>
              <UnitYearsTable page={page} isRestated={isRestated} />
            </TableRegion>
          </Panel>
        )}
      </div>
    </>
  );
}
