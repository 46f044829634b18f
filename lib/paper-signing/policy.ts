import type { Actor } from "@/lib/auth/actor";
import { type ClusterYearScope, mayReadYear } from "@/lib/cluster/policy";
import { canAddSignedCopy } from "@/lib/signed-copy/policy";

/** Opened and taken back by whoever may bring a scan of it: those who run the conference, or the unit whose registration it is. */
export const canOpenPaper = canAddSignedCopy;

/** Signed by whom a place is for, and by nobody in their stead. */
export function hasPlace(
  actor: Actor,
  { places }: { places: readonly { personId: string | null }[] },
) {
  return places.some(({ personId }) => personId === actor.personId);
}

type Seen = {
  clusterYear: ClusterYearScope;
  unitId: string | null;
  places: readonly { personId: string | null }[];
};

/** Read by everyone concerned with the year, and by whoever signs; one unit's paper by whom it is shown to (`findPaper`). */
export function maySeeSigning(actor: Actor, { clusterYear, unitId, places }: Seen) {
  return (unitId === null && mayReadYear(actor, clusterYear)) || hasPlace(actor, { places });
}
