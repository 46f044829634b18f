import type { CapacityRole } from "@/lib/auth/actor";

// Whoever acts in another role has nothing of the kind to do: the home page spares itself the look.

/** Who types, sends, confirms or reminds: of reports, and of registrations. */
export const reportingRoles = [
  "unitReporter",
  "unitLeader",
  "clusterSecretary",
  "clusterDeputy",
  "citySpecialist",
  "boardHead",
] as const satisfies CapacityRole[];

/** Who drafts, comments, signs or answers. */
export const covenantRoles = [
  "unitLeader",
  "unitReporter",
  "clusterLead",
  "clusterDeputy",
  "clusterSecretary",
] as const satisfies CapacityRole[];

/** Who signs for an upper committee, or looks at the scans of what its clusters have signed on paper. */
export const upperRoles = [
  "cityLeader",
  "citySpecialist",
  "supervisingLeader",
] as const satisfies CapacityRole[];
