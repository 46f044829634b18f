import type { Metadata } from "next";
import { EventTable } from "@/components/event/event-table";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TextInput } from "@/components/ui/text-input";
import { addressWith } from "@/lib/address";
import { requireActor } from "@/lib/auth/session";
import { clusterName } from "@/lib/cluster/labels";
import { eventsPerPage, listEventsOfYears } from "@/lib/event/queries";
import { pageNumber } from "@/lib/page-number";

export const metadata: Metadata = { title: "Hội nghị" };

export default async function EventsPage({ searchParams }: PageProps<"/events">) {
  const actor = await requireActor();
  const { q, page: asked } = await searchParams;
  const search = typeof q === "string" ? q : "";
  const page = pageNumber(asked);
  const { years, events, total } = await listEventsOfYears(actor, { search, page });
  const titles = new Map(
    years.map(({ id, cluster, year }) => [id, `${clusterName(cluster)}, năm ${year}`]),
  );

  return (
    <>
      <PageHead title="Hội nghị" meta="Lịch hội nghị, hoạt động của các cụm, mới nhất trước." />
      <HowTo
        steps={[
          "Tìm theo tên, địa điểm hoặc cụm, có dấu hay không dấu đều được.",
          "Mở tên hội nghị để xem thời gian, địa điểm, chủ trì và đơn vị có mặt.",
          "Thư ký cụm và Cụm trưởng lên lịch tại thẻ “Hội nghị” của năm thi đua.",
        ]}
      />
      {(total > 0 || search) && (
        <Filters action="/events">
          <Field name="q" label="Tên, địa điểm hoặc cụm">
            <TextInput type="search" defaultValue={search} />
          </Field>
        </Filters>
      )}
      {events.length === 0 && search ? (
        <Empty
          words={`Không tìm thấy hội nghị, hoạt động nào với “${search}”. Vui lòng thử từ khác, hoặc bỏ bớt chữ.`}
        />
      ) : events.length === 0 ? (
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
      <Pagination
        page={page}
        pageCount={Math.ceil(total / eventsPerPage)}
        hrefOf={(to) => addressWith("/events", { q: search, page: to })}
      />
    </>
  );
}
