import { dayWithWeekdayText, hourInSentence } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import type { EventView } from "@/lib/event/queries";

/** When, where, and who presides in the order they are named. */
export function EventFacts({ event }: { event: EventView }) {
  const { endsAt, place, presiders, startsAt, tentative } = event;
  return (
    <dl className="facts">
      <dt>Thời gian</dt>
      <dd>
        {hourInSentence(startsAt)}
        {endsAt && ` đến ${hourInSentence(endsAt)}`}, {dayWithWeekdayText(dayOf(startsAt))}
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
    </dl>
  );
}
