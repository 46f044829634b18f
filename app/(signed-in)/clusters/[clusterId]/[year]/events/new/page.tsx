import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventForm } from "@/components/event/event-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { clusterName } from "@/lib/cluster/labels";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { planEventAction } from "@/lib/event/actions";
import { listEvents } from "@/lib/event/queries";
import { parseYearPath } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Lên lịch hội nghị" };

export default async function NewEventPage({
  params,
}: PageProps<"/clusters/[clusterId]/[year]/events/new">) {
  const actor = await requireActor();
  const path = parseYearPath(await params);
  const head = path && (await getYearHead(actor, path));
  const found = head && (await listEvents(actor, head.clusterYear.id));
  if (!head || !found?.viewerMayPlan) notFound();
  const name = `${clusterName(head.cluster)}, năm ${head.year}`;

  return (
    <>
      <PageHead
        title="Lên lịch hội nghị, hoạt động"
        meta={name}
        crumbs={
          <Crumbs>
            <Crumb href={`/clusters/${head.clusterId}/${head.year}/events`}>Hội nghị, {name}</Crumb>
          </Crumbs>
        }
      />
      <HowTo
        steps={[
          "Ghi tên, ngày giờ, nơi họp và chủ trì; có thể sửa đến khi khép năm.",
          "Giao ước được thông qua và mở ký kết tại một hội nghị đã lên lịch.",
        ]}
      />
      <Panel title="Thông tin">
        <EventForm action={planEventAction} actingAs={actor.capacity.key} act="Lên lịch">
          <input type="hidden" name="clusterYearId" value={head.clusterYear.id} />
        </EventForm>
      </Panel>
    </>
  );
}
