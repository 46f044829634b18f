import "server-only";
import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { findPaper, type PaperRef } from "@/lib/signed-copy/queries/find-paper";
import { standingOf } from "./standing";

/**
 * A paper as it would be printed now and how it stands, for whoever may see it; null for everyone else, and while there is none. Looked
 * up once a request, since a paper's scans and its signatures stand beside one another.
 */
export function findStanding(actor: Actor, { paper, subjectId }: PaperRef) {
  return once(actor, paper, subjectId);
}

const once = cache(
  async (actor: Actor, paper: PaperRef["paper"], subjectId: PaperRef["subjectId"]) => {
    const ref = { paper, subjectId };
    const found = await findPaper(actor, ref);
    const clusterYear = found && (await loadClusterYearScope(found.clusterYearId));
    if (!found || !clusterYear) return null;
    return { ref, found, clusterYear, ...(await standingOf(db, ref, found.description)) };
  },
);
