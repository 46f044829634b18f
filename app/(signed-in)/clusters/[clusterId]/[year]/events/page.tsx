import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { YearHead } from "@/components/cluster/year-head";
import { EventTable } from "@/components/event/event-table";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { listEvents } from "@/lib/event/queries";
import { parseYearPath } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Hội nghị" };

export default async function YearEventsPage({
  params,
}: PageProps<"/clusters/[clusterId]/[year]/events">) {
  const actor = await requireActor();
  const path = parseYearPath(await params);
  const head = path && (await getYearHead(actor, path));
  const found = head && (await listEvents(actor, head.clusterYear.id));
  if (!head || !found) notFound();
  const plan = found.viewerMayPlan && (
    <LinkButton href={`/clusters/${head.clusterId}/${head.year}/events/new`} icon="plus">
      Lên lịch hội nghị
    </LinkButton>
  );

  return (
    <>
      <YearHead head={head} current="events">
        {found.events.length > 0 && plan}
      </YearHead>
      <HowTo
        steps={[
          "Lịch “dự kiến” là lịch chép từ năm trước hoặc chưa chốt ngày giờ.",
          "Mở tên hội nghị để xem chủ trì và điểm danh các đơn vị.",
        ]}
      />
      {found.events.length === 0 ? (
        <Empty
          words={`Năm ${head.year} chưa có lịch hội nghị, hoạt động nào. Thư ký cụm hoặc Cụm trưởng lên lịch tại đây.`}
        >
          {plan}
        </Empty>
      ) : (
        <Panel title={`Hội nghị, hoạt động năm ${head.year}`} flush>
          <EventTable events={found.events} members={head.members.length} />
        </Panel>
      )}
    </>
  );
}
