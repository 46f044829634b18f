import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ScoreTableForm } from "@/components/score-table/score-table-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { getScoreTable } from "@/lib/score-table/queries/get-score-table";

export const metadata: Metadata = { title: "Bảng điểm" };

export default async function ScoreTablePage({
  params,
}: PageProps<"/events/[eventId]/score-table">) {
  const actor = await requireActor();
  const { eventId } = await params;
  const view = await getScoreTable(actor, eventId);
  if (!view?.viewerMayAdopt) notFound();

  return (
    <>
      <PageHead
        title={`Bảng điểm năm ${view.year}`}
        meta={`${view.title}. Với tư cách ${actor.capacity.title}.`}
        crumbs={
          <Crumbs>
            <Crumb href={`/events/${eventId}`}>{view.title}</Crumb>
          </Crumbs>
        }
      />
      <HowTo
        steps={[
          "Sau khi hội nghị thông qua bảng điểm, chụp hoặc quét bảng đã ký rồi chọn tệp.",
          "Ghi tổng điểm và thứ tự của từng đơn vị đúng như bảng đã ký, rồi số đơn vị biểu quyết.",
          "Từ đó bỏ phiếu bình xét được; tổng điểm trên phiếu lấy từ bảng này.",
        ]}
      />
      <Panel title="Bảng điểm đã ký và kết quả thông qua">
        <ScoreTableForm view={view} actingAs={actor.capacity.key} />
      </Panel>
    </>
  );
}
