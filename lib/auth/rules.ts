import type { ClusterKind, LeadershipRole, Role, UnitKind } from "@/lib/db/generated/enums";
import type { Capacity, CapacityRole } from "./actor";
import { capacityTitle } from "./labels";

/** An assignment that runs today, with the leadership terms of its unit whose people may work today. */
export type RunningAssignment = {
  id: string;
  role: Role;
  post: string;
  standsIn: boolean;
  unit: { id: string; kind: UnitKind; name: string } | null;
  cluster: { id: string; kind: ClusterKind; label: string } | null;
  terms: readonly {
    id: string;
    role: LeadershipRole;
    clusterYearId: string;
    year: number;
    cluster: { id: string; kind: ClusterKind; label: string };
  }[];
};

/**
 * What a person may act as: each assignment itself, and what follows from a leadership term of its unit:
 * the lead unit's head is the Cụm trưởng, its officers are the secretariat, the deputy unit's head is the Cụm phó.
 */
export function capacitiesOf(assignments: readonly RunningAssignment[]): Capacity[] {
  return assignments.flatMap((assignment) => [
    asAssigned(assignment),
    ...assignment.terms.flatMap((term) => throughTerm(assignment, term)),
  ]);
}

function asAssigned({ id, role, post, standsIn, unit, cluster }: RunningAssignment): Capacity {
  return {
    key: id,
    assignmentId: id,
    role,
    unitId: unit?.id ?? null,
    clusterId: cluster?.id ?? null,
    clusterYearId: null,
    post,
    standsIn,
    title: capacityTitle(role, post, { unit, cluster, year: null }),
  };
}

function throughTerm(
  assignment: RunningAssignment,
  term: RunningAssignment["terms"][number],
): Capacity[] {
  const role = derivedRole(assignment.role, term.role);
  if (!role) return [];
  const { cluster, year } = term;
  return [
    {
      ...asAssigned(assignment),
      key: `${assignment.id}.${term.id}`,
      role,
      clusterId: cluster.id,
      clusterYearId: term.clusterYearId,
      title: capacityTitle(role, assignment.post, { unit: assignment.unit, cluster, year }),
    },
  ];
}

function derivedRole(role: Role, term: LeadershipRole): CapacityRole | null {
  if (role === "unitLeader") return term === "lead" ? "clusterLead" : "clusterDeputy";
  if (role === "unitReporter" && term === "lead") return "clusterSecretary";
  return null;
}
