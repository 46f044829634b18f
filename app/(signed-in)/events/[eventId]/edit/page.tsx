import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventForm } from "@/components/event/event-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { changeEventAction } from "@/lib/event/actions";
import { getEvent } from "@/lib/event/queries";

export const metadata: Metadata = { title: "Sửa thông tin hội nghị" };

export default async function EditEventPage({ params }: PageProps<"/events/[eventId]/edit">) {
  const actor = await requireActor();
  const { eventId } = await params;
  const event = await getEvent(actor, eventId);
  if (!event?.viewerMayChange) notFound();

  return (
    <>
      <PageHead
        title="Sửa thông tin hội nghị"
        crumbs={
          <Crumbs>
            <Crumb href={`/events/${eventId}`}>{event.title}</Crumb>
          </Crumbs>
        }
      />
      <HowTo
        steps={[
          "Sửa xong, các đơn vị thấy ngay ngày giờ và nơi họp mới; lịch sử ghi lại ai đã sửa.",
        ]}
      />
      <Panel title="Thông tin">
        <EventForm
          action={changeEventAction}
          actingAs={actor.capacity.key}
          act="Lưu thông tin"
          event={event}
        >
          <input type="hidden" name="eventId" value={eventId} />
        </EventForm>
      </Panel>
    </>
  );
}
