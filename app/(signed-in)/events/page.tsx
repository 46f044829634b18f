import type { Metadata } from "next";
import { EventTable } from "@/components/event/event-table";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { clusterName } from "@/lib/cluster/labels";
import { listEventsOfYears } from "@/lib/event/queries";

export const metadata: Metadata = { title: "Hội nghị" };

export default async function EventsPage() {
  const actor = await requireActor();
  const { years, events } = await listEventsOfYears(actor);
  const titles = new Map(
    years.map(({ id, cluster, year }) => [id, `${clusterName(cluster)}, năm ${year}`]),
  );

  return (
    <>
      <PageHead title="Hội nghị" meta="Lịch hội nghị, hoạt động của các cụm, mới nhất trước." />
      <HowTo
        steps={[
          "Mở tên hội nghị để xem thời gian, địa điểm, chủ trì và đơn vị có mặt.",
          "Thư ký cụm và Cụm trưởng lên lịch tại thẻ “Hội nghị” của năm thi đua.",
        ]}
      />
      {events.length === 0 ? (
        <Empty words="Chưa có lịch hội nghị, hoạt động nào thuộc phạm vi của phân công này. Lịch được lên tại từng năm của cụm.">
          <LinkButton href="/clusters" variant="second">
            Xem cụm và đơn vị
          </LinkButton>
        </Empty>
      ) : (
        <Panel title="Các hội nghị, hoạt động" flush>
          <EventTable events={events} titles={titles} />
        </Panel>
      )}
    </>
  );
}
