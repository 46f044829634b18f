import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { type ConcernedYear, findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { db } from "@/lib/db/client";
import { canDraftCovenant } from "../policy";
import { draftingRefusal } from "../rules";
import { findLastYears } from "./last-year";

/**
 * The open years this actor may draft a covenant in: whether the yearly one is there already, and from which year it
 * could be copied.
 */
export async function listDraftableYears(actor: Actor) {
  if (!actsAs(actor, "clusterSecretary", "clusterLead")) return [];
  const years = await findClusterYearsOf(actor);
  return (await Promise.all(years.map((year) => draftable(actor, year)))).flat();
}

export type DraftableYear = Awaited<ReturnType<typeof listDraftableYears>>[number];

async function draftable(actor: Actor, { id, year, phase, cluster }: ConcernedYear) {
  const clusterYear = await loadClusterYearScope(id);
  if (!clusterYear || !canDraftCovenant(actor, clusterYear)) return [];
  if (draftingRefusal({ phase, hasYearly: false, forCampaign: true })) return [];
  const yearly = await db.covenant.count({ where: { clusterYearId: id, campaign: null } });
  const last = await findLastYears(db, clusterYear);
  return [
    {
      clusterYearId: id,
      year,
      cluster,
      hasYearly: yearly > 0,
      lastYear: last?.clusterYear.year ?? null,
    },
  ];
}
