import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { type ConcernedYear, findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { db } from "@/lib/db/client";
import type { TextKind } from "@/lib/db/generated/enums";
import { listTemplatesFor } from "@/lib/text/queries/templates";
import { canDraftCovenant } from "../policy";
import { draftingRefusal } from "../rules";
import { findLastYears, yearlyOnly } from "./last-year";

/**
 * The open years this actor may draft a text of a kind in: whether the yearly one is there already, from which year it
 * could be copied, and the templates of the offices above, the nearest first.
 */
export async function listDraftableYears(actor: Actor, kind: TextKind = "covenant") {
  if (!actsAs(actor, "clusterSecretary", "clusterLead")) return [];
  const years = await findClusterYearsOf(actor);
  return (await Promise.all(years.map((year) => draftable(actor, year, kind)))).flat();
}

export type DraftableYear = Awaited<ReturnType<typeof listDraftableYears>>[number];

async function draftable(
  actor: Actor,
  { id, year, phase, cluster }: ConcernedYear,
  kind: TextKind,
) {
  const clusterYear = await loadClusterYearScope(id);
  if (!clusterYear || !canDraftCovenant(actor, clusterYear)) return [];
  if (draftingRefusal({ phase, kind, hasYearly: false, forCampaign: true })) return [];
  const yearly = await db.covenant.count({ where: { clusterYearId: id, kind, ...yearlyOnly } });
  const last = await findLastYears(db, clusterYear, kind);
  return [
    {
      clusterYearId: id,
      year,
      cluster,
      hasYearly: yearly > 0,
      lastYear: last?.clusterYear.year ?? null,
      templates: await listTemplatesFor(clusterYear, kind),
    },
  ];
}
