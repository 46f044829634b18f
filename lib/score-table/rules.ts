import type { Day } from "@/lib/dates";
import type { Phase } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

type Adopted = {
  unitIds: readonly string[];
  presentUnits: number;
  agreedUnits: number;
  disagreedUnits: number;
};

type AtEvent = {
  phase: Phase;
  tentative: boolean;
  heldOn: Day;
  today: Day;
  memberUnitIds: readonly string[];
};

/**
 * Adopted from the day of the event on, for every member and nobody else, by more hands for it than against it. Days are days of
 * Asia/Ho_Chi_Minh; the numbers are units.
 */
export function adoptingRefusal(table: Adopted, at: AtEvent): RefusalCode | null {
  return timeRefusal(at) ?? rowsRefusal(table, at) ?? handsRefusal(table, at);
}

/** Whether a table can be adopted at this event at all. */
export function timeRefusal({ phase, tentative, heldOn, today }: AtEvent): RefusalCode | null {
  if (phase === "closed") return "clusterYear.closed";
  if (tentative) return "event.tentative";
  return today < heldOn ? "event.notYetHeld" : null;
}

function rowsRefusal({ unitIds }: Adopted, { memberUnitIds }: AtEvent): RefusalCode | null {
  const isWhole =
    unitIds.toSorted().join() === memberUnitIds.toSorted().join() &&
    new Set(unitIds).size === unitIds.length;
  return isWhole ? null : "scoreTable.notEveryMember";
}

function handsRefusal(
  { presentUnits, agreedUnits, disagreedUnits }: Adopted,
  { memberUnitIds }: AtEvent,
): RefusalCode | null {
  if (presentUnits > memberUnitIds.length) return "scoreTable.morePresentThanMembers";
  if (agreedUnits + disagreedUnits > presentUnits) return "scoreTable.moreHandsThanPresent";
  return agreedUnits <= disagreedUnits ? "scoreTable.notAgreed" : null;
}
