import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AttendanceForm } from "@/components/event/attendance-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { momentInSentence } from "@/lib/date-text";
import { getEvent } from "@/lib/event/queries";

export const metadata: Metadata = { title: "Điểm danh" };

export default async function AttendancePage({
  params,
}: PageProps<"/events/[eventId]/attendance">) {
  const actor = await requireActor();
  const { eventId } = await params;
  const event = await getEvent(actor, eventId);
  if (!event?.viewerMayRecord) notFound();

  return (
    <>
      <PageHead
        title="Điểm danh"
        meta={`${event.title}, ${momentInSentence(event.startsAt)}.`}
        crumbs={
          <Crumbs>
            <Crumb href={`/events/${eventId}`}>{event.title}</Crumb>
          </Crumbs>
        }
      />
      <HowTo
        steps={[
          "Đánh dấu đơn vị có mặt; đơn vị không đánh dấu là vắng.",
          "Người dự điền sẵn là người đứng đầu đơn vị theo phân công; sửa lại nếu người khác dự thay.",
        ]}
      />
      <Panel title="Các đơn vị, theo thứ tự trong quyết định">
        <AttendanceForm event={event} actingAs={actor.capacity.key} />
      </Panel>
    </>
  );
}
