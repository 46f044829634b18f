import type { Actor } from "@/lib/auth/actor";
import { actsAs, worksAt } from "@/lib/auth/policy";

type OfUnit = { unitId: string };

/** The unit's officer and its head note what their unit did, and read the unit's log. */
export function canNoteActivities(actor: Actor, { unitId }: OfUnit) {
  return actsAs(actor, "unitReporter", "unitLeader") && worksAt(actor, unitId);
}

/** One changes and withdraws one's own notes; the head anyone's of the unit. */
export function canChangeActivity(actor: Actor, activity: OfUnit & { personId: string }) {
  return (
    canNoteActivities(actor, activity) &&
    (activity.personId === actor.personId || actsAs(actor, "unitLeader"))
  );
}
