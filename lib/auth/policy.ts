import { Refusal } from "@/lib/refusal";
import type { Actor, CapacityRole } from "./actor";

/** Sentences about who someone is, which the domains' policies are made of. What is missing denies. */

/** Whether the actor acts in one of these roles. */
export function actsAs(actor: Actor, ...roles: CapacityRole[]) {
  return roles.includes(actor.capacity.role);
}

/** Whether something owned along this path (owner first, root last) lies within the unit the actor works at. */
export function isWithin(actor: Actor, ownerPath: readonly string[]) {
  const { unitId } = actor.capacity;
  return unitId !== null && ownerPath.includes(unitId);
}

/** Whether the actor works at this unit. */
export function worksAt(actor: Actor, unitId: string) {
  return actor.capacity.unitId === unitId;
}

/** Whether the actor's capacity is about this cluster year: by its term, or by an assignment to the cluster. */
export function isAbout(actor: Actor, clusterYear: { id: string; clusterId: string }) {
  const { clusterId, clusterYearId } = actor.capacity;
  return clusterYearId === null
    ? clusterId === clusterYear.clusterId
    : clusterYearId === clusterYear.id;
}

/** The unit an office's work is done for; its chain keeps what belongs to no cluster year. Refuses `notAllowed` without one. */
export function officeOf(actor: Actor) {
  const { unitId } = actor.capacity;
  if (unitId === null) throw new Refusal("notAllowed");
  return unitId;
}

/** The office that owns it, in the person of an administrator. */
export function isAdministratorOf(actor: Actor, ownerPath: readonly string[]) {
  return actsAs(actor, "systemAdmin") && isWithin(actor, ownerPath);
}

/** The leaders and boards of the office that owns it, who read everything in their subtree. */
export function overseesFrom(actor: Actor, ownerPath: readonly string[]) {
  return actsAs(actor, ...overseers) && isWithin(actor, ownerPath);
}

/** Whether the actor's role reaches over a subtree at all: the administrators, leaders and boards of an office. */
export function actsForOffice(actor: Actor) {
  return actsAs(actor, "systemAdmin", ...overseers);
}

const overseers = [
  "cityLeader",
  "citySpecialist",
  "boardHead",
  "councilChair",
  "councilVice",
] as const satisfies CapacityRole[];
