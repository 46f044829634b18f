import { addDays, dayOf, endOfDay } from "@/lib/dates";
import type { RefusalCode } from "@/lib/refusal";

export type Link = { revokedAt: Date | null; usedAt: Date | null; expiresAt: Date };

/** Whether numbers may still come in through a link; once, and in the order its holder would ask. */
export function linkRefusal({ revokedAt, usedAt, expiresAt }: Link, now: Date): RefusalCode | null {
  if (usedAt) return "areaLink.used";
  if (revokedAt) return "areaLink.revoked";
  return now > expiresAt ? "areaLink.expired" : null;
}

/** Until when a link holds: as many days as were said, or until the form takes nothing more. */
export function expiryOf({ days, closesAt }: { days: number | null; closesAt: Date }, now: Date) {
  return days === null ? closesAt : endOfDay(addDays(dayOf(now), days));
}

/** Whether what came in through a link waits for somebody of the unit. */
export function decidingRefusal(link: {
  usedAt: Date | null;
  decidedAt: Date | null;
}): RefusalCode | null {
  return link.usedAt && !link.decidedAt ? null : "areaLink.notWaiting";
}
