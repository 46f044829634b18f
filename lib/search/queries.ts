import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { listClusters } from "@/lib/cluster/queries/list-clusters";
import { findIndicators } from "./find-indicators";
import { findPeople } from "./find-people";
import { findUnits } from "./find-units";
import { isTooShort, sliceOf } from "./rules";
import type { FoundKind, SearchInput } from "./schema";

/**
 * What the actor may see of what was typed, with or without diacritics: the first few of each kind and how many there
 * are, or a page of one kind. Null for less than two letters.
 */
export async function search(actor: Actor, { q, of, page }: SearchInput) {
  if (isTooShort(q)) return null;
  const slice = sliceOf({ of, page });
  const wants = (kind: FoundKind) => of === null || of === kind;
  const [units, clusters, people, indicators] = await Promise.all([
    wants("units") ? findUnits(actor, q, slice) : nothing,
    of === null ? listClusters(actor, { search: q, page: 1 }) : { clusters: [], total: 0 },
    wants("people") ? findPeople(actor, q, slice) : nothing,
    wants("indicators") ? findIndicators(actor, q, slice) : nothing,
  ]);
  return {
    units,
    clusters: { hits: clusters.clusters.slice(0, slice.most), total: clusters.total },
    people,
    indicators,
  };
}

const nothing = { hits: [], total: 0 };

export type Findings = NonNullable<Awaited<ReturnType<typeof search>>>;
