import "server-only";
import type { Day } from "@/lib/dates";
import { getSetting } from "@/lib/setting/queries";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { headLines } from "../number-pattern";

/**
 * A unit as the head of its papers names it on a day: with the lines it has set for itself, which hold for no unit below it. Null
 * for an unknown unit.
 */
export async function findIssuingUnit(unitId: string, day: Day) {
  const unit = (await namesOfUnits([unitId], day)).get(unitId);
  if (!unit) return null;
  const set = await getSetting([unitId], "paperHead", day);
  return { ...unit, head: set === null ? null : headLines(set) };
}
