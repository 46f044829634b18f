import "server-only";
import { daysOfYear } from "@/lib/cluster/rules";
import type { ClusterKind, LeadershipRole, Phase } from "@/lib/db/generated/enums";
import { datedFromDb, overlaps, spanFromDb } from "@/lib/spans";

type Rows = {
  fromOn: Date;
  toOn: Date | null;
  memberships: {
    fromOn: Date;
    toOn: Date | null;
    cluster: {
      id: string;
      kind: ClusterKind;
      label: string;
      years: { id: string; year: number; phase: Phase }[];
    };
  }[];
  terms: { clusterYearId: string; role: LeadershipRole }[];
};

/** The cluster years in which a unit was a member on one day at least, latest first, with what it led. */
export function clusterYearsOf({ memberships, terms, ...days }: Rows) {
  const life = spanFromDb(days);
  return datedFromDb(memberships)
    .flatMap(({ cluster: { id: clusterId, kind, label, years }, ...membership }) =>
      years
        .filter(({ year }) => [membership, life].every((span) => overlaps(span, daysOfYear(year))))
        .map(({ id: clusterYearId, year, phase }) => ({
          clusterYearId,
          clusterId,
          kind,
          label,
          year,
          phase,
          leads: terms
            .filter((term) => term.clusterYearId === clusterYearId)
            .map(({ role }) => role),
        })),
    )
    .sort((a, b) => b.year - a.year);
}
