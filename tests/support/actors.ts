import { randomUUID } from "node:crypto";
import type { Actor, Capacity, CapacityRole } from "@/lib/auth/actor";

/** Someone acting in a role, with no more scope than is given: a unit, a cluster, a cluster year. */
export function anActor(role: CapacityRole, scope: Partial<Capacity> = {}): Actor {
  const assignmentId = scope.assignmentId ?? randomUUID();
  const capacity: Capacity = {
    key: assignmentId,
    role,
    unitId: null,
    clusterId: null,
    clusterYearId: null,
    post: "Cán bộ",
    standsIn: false,
    title: role,
    ...scope,
    assignmentId,
  };
  const signedIn: Omit<Actor, "__actor"> = {
    personId: randomUUID(),
    sessionId: randomUUID(),
    name: "Nguyễn Văn An",
    capacity,
    capacities: [capacity],
  };
  return signedIn as Actor;
}
