import "server-only";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayOf } from "@/lib/dates";
import { layoutOn } from "@/lib/document/layouts";
import { findIssuingUnit } from "@/lib/document/queries/issuing-unit";
import { findNumberBlank } from "@/lib/document/queries/number-blank";
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
  if (!clusterYear || !owner) return null;
  const numberOf = (kind: string) => findNumberBlank(clusterYear.ownerPath, kind, day);
  const numbers = { minutes: await numberOf("BB"), notice: await numberOf("TB") };
  return { owner, printing: { layout: layoutOn(day), isDemo: env.MODE === "demo", numbers } };
}
