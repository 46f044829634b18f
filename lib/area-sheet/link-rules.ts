import { addDays, dayOf, endOfDay } from "@/lib/dates";
import type { RefusalCode } from "@/lib/refusal";
import { enteringRefusal, type Report } from "@/lib/report/rules";

export type Link = { revokedAt: Date | null; usedAt: Date | null; expiresAt: Date };

/** Whether numbers may still come in through a link; once, and in the order its holder would ask. */
export function linkRefusal({ revokedAt, usedAt, expiresAt }: Link, now: Date): RefusalCode | null {
  if (usedAt) return "areaLink.used";
  if (revokedAt) return "areaLink.revoked";
  return now > expiresAt ? "areaLink.expired" : null;
}

/** Whether the sheet takes anything through links now: its office uses them, and the report is open. */
export function takingRefusal(
  report: Report,
  { isOn }: { isOn: boolean },
  now: Date,
): RefusalCode | null {
  if (!isOn) return "areaLink.switchedOff";
  return enteringRefusal(report, report, now) ? "areaLink.closed" : null;
}

/** A report returned after its form's deadline is typed again: that deadline is then none for a link. */
export function expiryRefusal(
  { days, closesAt }: { days: number | null; closesAt: Date },
  now: Date,
): RefusalCode | null {
  return days === null && now > closesAt ? "areaLink.daysNeeded" : null;
}

/** Until when a link holds: as many days as were said, or until the form takes nothing more. */
export function expiryOf({ days, closesAt }: { days: number | null; closesAt: Date }, now: Date) {
  return days === null ? closesAt : endOfDay(addDays(dayOf(now), days));
}

type Waiting = { usedAt: Date | null; proposals: readonly Proposal[] };
type Proposal = { indicatorId: string; decidedAt: Date | null };

/** Whether each of these figures came in through a link and waits for somebody of the unit. */
export function decidingRefusal(
  { usedAt, proposals }: Waiting,
  indicatorIds: readonly string[],
): RefusalCode | null {
  const waiting = proposals.filter(({ decidedAt }) => usedAt && !decidedAt);
  const isWaiting = (each: string) => waiting.some(({ indicatorId }) => indicatorId === each);
  return indicatorIds.every(isWaiting) ? null : "areaLink.notWaiting";
}

/** Of what came in, what nobody has decided once these have been. */
export function stillWaiting<P extends Proposal>(
  proposals: readonly P[],
  decided: readonly string[] = [],
) {
  return proposals.filter(
    ({ indicatorId, decidedAt }) => !decidedAt && !decided.includes(indicatorId),
  );
}

/**
 * Whether these figures that came in through a link may be written over their cells: each still has its cell, and nobody saved
 * it after the page at `revision` showed it.
 */
export function acceptingRefusal(
  { areaId, indicatorIds }: { areaId: string; indicatorIds: readonly string[] },
  sheet: {
    areas: readonly { id: string }[];
    columns: readonly { id: string }[];
    figures: readonly { areaId: string; indicatorId: string; revision: number }[];
  },
  { revision }: { revision: number },
): RefusalCode | null {
  const hasColumn = (indicatorId: string) => sheet.columns.some(({ id }) => id === indicatorId);
  const hasCells = sheet.areas.some(({ id }) => id === areaId) && indicatorIds.every(hasColumn);
  if (!hasCells) return "areaLink.cellGone";
  const isNewer = sheet.figures.some(
    (cell) =>
      cell.areaId === areaId && indicatorIds.includes(cell.indicatorId) && cell.revision > revision,
  );
  return isNewer ? "areaLink.changedMeanwhile" : null;
}
