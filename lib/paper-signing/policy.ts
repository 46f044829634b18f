import type { Actor } from "@/lib/auth/actor";
import { type ClusterYearScope, mayReadYear } from "@/lib/cluster/policy";
import { canAddSignedCopy } from "@/lib/signed-copy/policy";
import { isHeldBy } from "./rules";

/** Opened and taken back by whoever may bring a scan of it: those who run the conference, or the unit whose registration it is. */
export const canOpenPaper = canAddSignedCopy;

type Place = { personId: string | null; assignmentId: string | null };

/**
 * Signed by whom a place is for, in the assignment it was opened for while that runs, and by nobody else: a vice chair who signs in
 * the chair's place has the place opened for themselves.
 */
export function hasPlace(actor: Actor, { places }: { places: readonly Place[] }) {
  return places.some((place) => isHeldBy(place, actor));
}

type Seen = {
  clusterYear: ClusterYearScope;
  unitId: string | null;
  places: readonly Place[];
};

/** Read by everyone concerned with the year, and by whoever signs while they hold what they sign as; one unit's paper by whom it is shown to (`findPaper`). */
export function maySeeSigning(actor: Actor, { clusterYear, unitId, places }: Seen) {
  return (unitId === null && mayReadYear(actor, clusterYear)) || hasPlace(actor, { places });
}
