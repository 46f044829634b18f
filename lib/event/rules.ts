import { type Day, dayOf, isDay } from "@/lib/dates";
import type { Phase } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

/**
 * An event of a year takes place in it, or in the last quarter before and the first after: the conference that closes
 * a year is often held in January. Nothing is planned or changed in a closed year.
 */
export function planningRefusal(
  startsAt: Date,
  of: { year: number; phase: Phase },
): RefusalCode | null {
  if (of.phase === "closed") return "clusterYear.closed";
  const day = dayOf(startsAt);
  const inItsYear = `${of.year - 1}-10-01` <= day && day <= `${of.year + 1}-03-31`;
  return inItsYear ? null : "event.outsideItsYear";
}

/** The day on which units voted or adopted something stands: who was a member then, and until when units petition, follow from it. */
export function movingRefusal(
  { startsAt }: { startsAt: Date },
  to: Date,
  { hasDecided }: { hasDecided: boolean },
): RefusalCode | null {
  return hasDecided && dayOf(startsAt) !== dayOf(to) ? "event.decidedThen" : null;
}

/** Presence is taken from the day of the event on, of members alone; guests are named among those presiding. */
export function attendanceRefusal(
  event: { startsAt: Date; tentative: boolean },
  of: {
    phase: Phase;
    memberUnitIds: readonly string[];
    presentUnitIds: readonly string[];
    today: Day;
  },
): RefusalCode | null {
  if (of.phase === "closed") return "clusterYear.closed";
  if (event.tentative) return "event.tentative";
  if (of.today < dayOf(event.startsAt)) return "event.notYetHeld";
  if (of.presentUnitIds.some((id) => !of.memberUnitIds.includes(id))) return "event.notAMember";
  return null;
}

/** The same day some years later; 29 February becomes the 28th. */
export function sameDayLater(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years;
  const later = `${year}${day.slice(4)}`;
  return isDay(later) ? later : `${year}-02-28`;
}

/** A title with its year moved on: "Hội nghị tổng kết năm 2022" → "… 2023". */
export function titleOfYear(title: string, { from, to }: { from: number; to: number }) {
  return title.replaceAll(`${from}`, `${to}`);
}

/** Who stands for a unit unless another is named: its head, otherwise the first of its leaders. */
export function usualRepresentative<Leader extends { post: string }>(leaders: readonly Leader[]) {
  return leaders.find(({ post }) => !/^phó /i.test(post)) ?? leaders[0] ?? null;
}

type Held = { tentative: boolean; startsAt: Date; endsAt: Date | null };

/** Whether it ends on another day than it begins. */
export function isOverDays<Of extends { startsAt: Date; endsAt: Date | null }>(
  event: Of,
): event is Of & { endsAt: Date } {
  return event.endsAt !== null && dayOf(event.startsAt) !== dayOf(event.endsAt);
}

/** Whether an event whose day is settled is held on this one; its last day is the one on which it ends. */
export function isHeldOn({ tentative, startsAt, endsAt }: Held, today: Day) {
  return !tentative && dayOf(startsAt) <= today && today <= dayOf(endsAt ?? startsAt);
}
