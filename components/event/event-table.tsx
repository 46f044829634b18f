import Link from "next/link";
import { TableRegion } from "@/components/ui/table-region";
import { eventKindLabels } from "@/lib/cluster/labels";
import { dayText, momentText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import type { EventRow } from "@/lib/event/queries";
import { isOverDays } from "@/lib/event/rules";

type EventTableProps = {
  events: readonly EventRow[];
  /** How many units a full attendance is; left out where clusters are mixed. */
  members?: number;
  /** What each cluster year is called, where they are mixed. */
  titles?: ReadonlyMap<string, string>;
};

export function EventTable({ events, members, titles }: EventTableProps) {
  return (
    <TableRegion label="Lịch hội nghị, hoạt động">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Thời gian</th>
            <th scope="col">Hội nghị, hoạt động</th>
            <th scope="col">Địa điểm</th>
            <th scope="col" className="num">
              Đơn vị có mặt
            </th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <Row
              key={event.id}
              event={event}
              title={titles?.get(event.clusterYearId)}
              of={members === undefined ? "" : `/${members}`}
            />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

type RowProps = { event: EventRow; title: string | undefined; of: string };

function Row({ event, title, of }: RowProps) {
  const { id, kind, place, startsAt, tentative, _count } = event;
  const until = isOverDays(event) ? dayText(dayOf(event.endsAt)) : null;
  return (
    <tr>
      <td>
        <span className="num">{momentText(startsAt)}</span>
        {until && <p className="meta">đến ngày {until}</p>}
        {tentative && <p className="meta">dự kiến</p>}
      </td>
      <th scope="row">
        <Link className="hit" href={`/events/${id}`} prefetch={false}>
          {event.title}
        </Link>
        <p className="meta">{[title, eventKindLabels[kind]].filter(Boolean).join(". ")}</p>
      </th>
      <td data-label="Địa điểm">{place}</td>
      <td className="num" data-label="Đơn vị có mặt">
        {_count.attendances > 0 ? (
          `${_count.attendances}${of}`
        ) : (
          <span className="meta">chưa điểm danh</span>
        )}
      </td>
    </tr>
  );
}
