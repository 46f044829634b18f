import type { ClusterKind, LeadershipRole, Role, UnitKind } from "@/lib/db/generated/enums";
import type { Capacity, CapacityRole, Step } from "./actor";
import { capacityTitle, standingInTitle } from "./labels";

const minute = 60_000;

/** A session ends 12 hours after signing in, or 2 hours after it was last used; its use is noted every 5 minutes. */
export const sessionLasts = 12 * 60 * minute;
export const sessionIdles = 2 * 60 * minute;
export const sessionNotedEvery = 5 * minute;

/**
 * The next step of someone who has given a password: the second factor, where there is one; then, outside the demo,
 * a password of their own, and for administrators a second factor.
 */
export function stepDue(
  session: {
    secondFactorDue: boolean;
    mustChangePassword: boolean;
    hasSecondFactor: boolean;
    assignments: readonly { role: Role }[];
  },
  mode: "demo" | "office",
): Step | null {
  if (session.secondFactorDue) return "/sign-in/code";
  if (mode === "demo") return null;
  if (session.mustChangePassword) return "/account/password";
  const administers = session.assignments.some(({ role }) => role === "systemAdmin");
  return administers && !session.hasSecondFactor ? "/account/second-factor" : null;
}

/** An assignment that runs today, with the leadership terms of its unit whose people may work today. */
export type RunningAssignment = {
  id: string;
  role: Role;
  post: string;
  /** The absent colleague whose assignment this stands in for. */
  standsInFor: string | null;
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

function asAssigned(assignment: RunningAssignment): Capacity {
  const { id, role, post, standsInFor, unit, cluster } = assignment;
  return {
    key: id,
    assignmentId: id,
    role,
    unitId: unit?.id ?? null,
    clusterId: cluster?.id ?? null,
    clusterYearId: null,
    post,
    standsIn: standsInFor !== null,
    title: titleOf(assignment, role, { unit, cluster, year: null }),
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
      title: titleOf(assignment, role, { unit: assignment.unit, cluster, year }),
    },
  ];
}

function titleOf(
  { post, standsInFor }: RunningAssignment,
  role: CapacityRole,
  place: Parameters<typeof capacityTitle>[2],
) {
  const title = capacityTitle(role, post, place);
  return standsInFor === null ? title : standingInTitle(title, standsInFor);
}

function derivedRole(role: Role, term: LeadershipRole): CapacityRole | null {
  if (role === "unitLeader") return term === "lead" ? "clusterLead" : "clusterDeputy";
  if (role === "unitReporter" && term === "lead") return "clusterSecretary";
  return null;
}
