import type { Day } from "@/lib/dates";
import { dayOf } from "@/lib/dates";
import type { Phase } from "@/lib/db/generated/enums";
import { closesAt, holdsHistoryAlone, type Period } from "./rules";

type Ended = Period & { toOn: Day };
/** The cluster's year, and how many of its units have sent this period themselves. */
type Year = { phase: Phase; sent: number };

/** A period whose days are of a year gone by. */
export function isOfEarlierYear({ toOn }: { toOn: Day }, now: Date) {
  return toOn.slice(0, 4) < dayOf(now).slice(0, 4);
}

/**
 * Whether figures of a period may be brought in from old papers, to be final at once: it is of a year gone by and over, and either
 * the cluster has closed that year, or nobody of it ever sent the period and it was over in a year gone by, too. Until then December
 * is a report like any other, late or returned in January.
 */
export function takesHistory(period: Ended, { phase, sent }: Year, now: Date) {
  if (!isOfEarlierYear(period, now) || now <= closesAt(period)) return false;
  return phase === "closed" || holdsHistoryAlone(period, sent, now);
}
