import "server-only";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayOf } from "@/lib/dates";
import { layoutOn } from "@/lib/document/layouts";
import { findIssuingUnit } from "@/lib/document/queries/issuing-unit";
import { env } from "@/lib/env";

/** Whose paper it is and by which rules of form it is set. */
export async function loadFrame({
  clusterYearId,
  startsAt,
}: {
  clusterYearId: string;
  startsAt: Date;
}) {
  const day = dayOf(startsAt);
  const clusterYear = await loadClusterYearScope(clusterYearId);
  const [ownerId = ""] = clusterYear?.ownerPath ?? [];
  const owner = await findIssuingUnit(ownerId, day);
  return owner && { owner, printing: { layout: layoutOn(day), isDemo: env.MODE === "demo" } };
}
