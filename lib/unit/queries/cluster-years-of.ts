import "server-only";
import type { Day } from "@/lib/dates";
import type { ClusterKind, LeadershipRole, Phase } from "@/lib/db/generated/enums";
import { datedFromDb, overlaps } from "@/lib/spans";

type Rows = {
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
export function clusterYearsOf({ memberships, terms }: Rows) {
  return datedFromDb(memberships)
    .flatMap(({ cluster: { id: clusterId, kind, label, years }, ...membership }) =>
      years
        .filter(({ year }) => overlaps(membership, daysOfYear(year)))
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

function daysOfYear(year: number): { fromOn: Day; toOn: Day } {
  return { fromOn: `${year}-01-01` as Day, toOn: `${year}-12-31` as Day };
}
