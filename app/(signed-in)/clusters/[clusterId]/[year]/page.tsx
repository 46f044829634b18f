import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { YearHead } from "@/components/cluster/year-head";
import { WhoIsMissing } from "@/components/report/who-is-missing";
import { FiguresFilter } from "@/components/total/figures-filter";
import { FiguresPanel } from "@/components/total/figures-panel";
import { KeyFigures } from "@/components/total/key-figures";
import { ReportPaperPanel } from "@/components/total/report-paper-panel";
import { YearCharts } from "@/components/total/year-charts";
import { DownloadLink } from "@/components/ui/download-link";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PrintButton } from "@/components/ui/print-button";
import { requireActor } from "@/lib/auth/session";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { env } from "@/lib/env";
import { parseYearPath } from "@/lib/page-ids";
import { getSendingBoard } from "@/lib/report/queries/sending-board";
import { figuresTitle, sourceText, viewQuery } from "@/lib/total/labels";
import { getClusterFigures } from "@/lib/total/queries/cluster-figures";
import { getClusterYears } from "@/lib/total/queries/cluster-years";
import { getReportPaper } from "@/lib/total/queries/report-papers";
import { figuresView } from "@/lib/total/schema";

export const metadata: Metadata = { title: "Số liệu năm" };

export default async function ClusterYearPage(props: PageProps<"/clusters/[clusterId]/[year]">) {
  const actor = await requireActor();
  const path = parseYearPath(await props.params);
  const view = figuresView.parse(await props.searchParams);
  const head = path && (await getYearHead(actor, path));
  const read = view.show === "years" ? getClusterYears : getClusterFigures;
  const figures = head && (await read(actor, head.clusterYear.id, view));
  if (!head || !figures) notFound();
  const isAwaited = figures.maySeeUnits && head.phase !== "closed";
  const [paper, sent] = await Promise.all([
    getReportPaper(actor, head.clusterYear.id, figures.period),
    isAwaited ? getSendingBoard(actor, head.clusterYear.id) : null,
  ]);
  const board = sent?.periods.some(({ isHistory }) => !isHistory) ? sent : null;
  const names = new Map(head.members.map((unit) => [unit.id, unit]));
  const here = `/clusters/${head.clusterId}/${head.year}` as Route;
  const title = figuresTitle(head.year, figures);
  const source = sourceText(head, figures);

  return (
    <>
      <YearHead head={head} current="figures">
        <LinkButton href="/figures" variant="second" icon="search">
          Tra cứu số liệu
        </LinkButton>
        <PrintButton />
        <DownloadLink href={`${here}/pdf?${viewQuery(view)}`}>Tải bản PDF</DownloadLink>
        <DownloadLink href={`${here}/excel?${viewQuery(view)}`}>Xuất Excel</DownloadLink>
      </YearHead>
      <HowTo
        steps={[
          "Cột “Toàn cụm” cộng từ số các đơn vị đã gửi; tỷ lệ tính bằng tổng số thực hiện trên tổng số.",
          "Bấm tên chỉ tiêu để xem từng đơn vị, từng kỳ, các năm; “trên”, “gần” giữ nguyên như đơn vị báo cáo.",
          "Bấm “Chép câu trả lời” để dán một câu có số liệu, nguồn và thời điểm vào Zalo hoặc văn bản.",
        ]}
      />
      {(figures.rows.length > 0 || figures.period) && (
        <FiguresFilter figures={figures} action={here} />
      )}
      {figures.rows.length > 0 ? (
        <>
          <div className={board ? "split" : undefined}>
            <KeyFigures whole="Toàn cụm" figures={figures} source={source} />
            {board && <WhoIsMissing board={board} names={names} />}
          </div>
          <FiguresPanel
            {...{ figures, title, show: view.show, demo: env.MODE === "demo" }}
            pathOf={(show) => `${here}?${viewQuery({ ...view, show })}` as Route}
            indicatorPath={(id) => `${here}/figures/${id}` as Route}
          />
          <YearCharts figures={figures} year={head.year} source={source} />
          {paper && <ReportPaperPanel {...{ paper, view, here }} actingAs={actor.capacity.key} />}
        </>
      ) : (
        <Empty
          words={`${title}: chưa có số liệu nào được tính. Số liệu của đơn vị vào bảng này ngay khi lãnh đạo đơn vị gửi báo cáo.`}
        />
      )}
    </>
  );
}
