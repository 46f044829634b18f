import Link from "next/link";
import { dayWithWeekdayText, hourInSentence } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import type { EventView } from "@/lib/event/queries";
import { isOverDays } from "@/lib/event/rules";

/** When, where, who presides in the order they are named, and what was adopted. */
export function EventFacts({ event }: { event: EventView }) {
  const { adoptions, endsAt, place, presiders, startsAt, tentative } = event;
  return (
    <dl className="facts">
      <dt>Thời gian</dt>
      <dd>
        {isOverDays(event)
          ? `${whenText(startsAt)} đến ${whenText(event.endsAt)}`
          : `${hourInSentence(startsAt)}${endsAt ? ` đến ${hourInSentence(endsAt)}` : ""}, ${dayWithWeekdayText(dayOf(startsAt))}`}
        {tentative && " (dự kiến)"}
      </dd>
      <dt>Địa điểm</dt>
      <dd>{place}</dd>
      <dt>Chủ trì</dt>
      <dd>
        {presiders.length === 0 ? (
          <span className="meta">chưa có</span>
        ) : (
          <ol>
            {presiders.map(({ name, post }) => (
              <li key={`${name}, ${post}`}>
                Đồng chí {name}, {post}
              </li>
            ))}
          </ol>
        )}
      </dd>
      {adoptions.length > 0 && (
        <>
          <dt>Thông qua</dt>
          <dd>
            <ul>
              {adoptions.map(({ id, title }) => (
                <li key={id}>
                  <Link className="hit" href={`/covenants/${id}`} prefetch={false}>
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

function whenText(instant: Date) {
  return `${hourInSentence(instant)}, ${dayWithWeekdayText(dayOf(instant))}`;
}
