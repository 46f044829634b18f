import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";

/** The office's leaders, boards and administrators, who read every unit's report in their subtree: whose clusters those are, the scope says. */
export function canReadBoard(actor: Actor) {
  return (
    actor.capacity.unitId !== null &&
    actsAs(
      actor,
      ...(["cityLeader", "citySpecialist", "boardHead"] as const),
      ...(["councilChair", "councilVice", "systemAdmin"] as const),
    )
  );
}
