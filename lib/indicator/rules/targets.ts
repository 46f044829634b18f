import type { Direction } from "@/lib/db/generated/enums";
import { type Amount, countingTarget } from "../rules";

type Targets = { assigned: Amount | null; common: Amount | null; registered: Amount | null };

/** What is asked of a unit (its own assigned target, or else the covenant's common one), and which counts of that and what it registered. */
export function targetsOf({ assigned, common, registered }: Targets, direction: Direction) {
  const asked = assigned ?? common;
  return { asked, counting: countingTarget(asked, registered, direction) };
}
