import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BoardTable } from "@/components/board/board-table";
import { Callouts } from "@/components/board/callouts";
import { OfficeTable } from "@/components/board/office-table";
import { YearPick } from "@/components/board/year-pick";
import { YearList } from "@/components/cluster/year-list";
import { boardLegend } from "@/components/report/report-state";
import { DownloadLink } from "@/components/ui/download-link";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import { UnitLegend } from "@/components/ui/unit-legend";
import { requireActor } from "@/lib/auth/session";
import { boardMeta, boardQuery, boardTitle, unitPaceRule } from "@/lib/board/labels";
import { getCityBoard } from "@/lib/board/queries/city-board";
import { boardInput } from "@/lib/board/schema";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";

export const metadata: Metadata = { title: "Tổng quan" };

/** The office's board; whoever is concerned with one cluster goes straight to its newest year. */
export default async function OverviewPage({ searchParams }: PageProps<"/overview">) {
  const actor = await requireActor();
  const board = await getCityBoard(actor, boardInput.parse(await searchParams));
  if (!board) return <OwnYears years={await findClusterYearsOf(actor)} />;
  const bySeveral = board.offices.length > 0;

  return (
    <>
      <PageHead title={boardTitle(board)} meta={boardMeta(board)}>
        <div className="actions">
          <YearPick board={board} />
          <LinkButton href={`/overview/figures?${boardQuery(board)}`}>Số liệu tổng hợp</LinkButton>
          <LinkButton href="/figures" variant="second" icon="search">
            Tra cứu số liệu
          </LinkButton>
          <DownloadLink href={`/overview/pdf?${boardQuery(board)}`}>Tải bản PDF</DownloadLink>
          <DownloadLink href={`/overview/excel?${boardQuery(board)}`}>Xuất Excel</DownloadLink>
        </div>
      </PageHead>
      <HowTo
        steps={[
          "Hai khung đầu nêu cụm cần đôn đốc và cụm nên biểu dương, kèm lý do; bấm tên cụm để xem số liệu.",
          "Mỗi ô vuông là một đơn vị, theo thứ tự trong quyết định; hình trong ô cho biết báo cáo đang ở bước nào.",
          "“Kịp tiến độ” so số đã báo cáo với chỉ tiêu của các đơn vị đã gửi số liệu, theo phần thời gian số liệu đã tính.",
        ]}
      />
      <Callouts clusters={board.clusters} />
      <Panel
        title={
          bySeveral ? `${board.offices.length} tỉnh, thành phố` : `${board.clusters.length} cụm`
        }
        meta={bySeveral ? undefined : <UnitLegend entries={boardLegend} />}
        className="all"
        flush
      >
        <TableRegion label={boardTitle(board)}>
          {bySeveral ? <OfficeTable board={board} /> : <BoardTable clusters={board.clusters} />}
        </TableRegion>
        {!bySeveral && <p className="body meta">{unitPaceRule(board.carePace)}</p>}
      </Panel>
    </>
  );
}

function OwnYears({ years }: { years: Awaited<ReturnType<typeof findClusterYearsOf>> }) {
  const clusters = new Set(years.map(({ clusterId }) => clusterId));
  const [newest] = years;
  if (newest && clusters.size === 1) redirect(`/clusters/${newest.clusterId}/${newest.year}`);
  return (
    <>
      <PageHead title="Tổng quan" meta={`${clusters.size} cụm thi đua.`} />
      <HowTo
        steps={[
          "Bấm tên cụm để xem số liệu của năm, tình hình gửi, Giao ước, hội nghị.",
          "Tại trang của cụm, “Chép câu trả lời” cho một câu gồm số liệu, nguồn và thời điểm.",
        ]}
      />
      {years.length === 0 ? (
        <Empty words="Chưa có năm thi đua nào thuộc phạm vi của phân công này." />
      ) : (
        <YearList years={years} />
      )}
    </>
  );
}
