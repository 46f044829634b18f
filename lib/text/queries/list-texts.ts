import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { canDraftCovenant, canViewCovenant } from "@/lib/covenant/policy";
import { findCovenants, inClusterYear } from "@/lib/covenant/queries/covenant-row";
import { db } from "@/lib/db/client";
import type { TextKind } from "@/lib/db/generated/enums";

/** The plans and regulations this actor may see, newest year first; whether they may draft one. */
export async function listTexts(actor: Actor, { kind }: { kind: TextKind | null }) {
  const years = await findClusterYearsOf(actor);
  const kinds: TextKind[] = kind ? [kind] : ["plan", "regulation"];
  const found = await Promise.all(
    years.map(async ({ id, year, cluster, phase }) => {
      const clusterYear = await loadClusterYearScope(id);
      if (!clusterYear) return { lines: [], mayDraft: false };
      const rows = await findCovenants(db, { clusterYearId: id, kind: { in: kinds } });
      const lines = rows
        .map((row) => inClusterYear(row, clusterYear))
        .filter((text) => canViewCovenant(actor, text))
        .map(({ id: textId, title, kind: of, status, timesPublished, issue }) => ({
          ...{ id: textId, kind: of, title, status, timesPublished, issue, year, cluster },
        }));
      return { lines, mayDraft: phase !== "closed" && canDraftCovenant(actor, clusterYear) };
    }),
  );
  return {
    texts: found.flatMap(({ lines }) => lines),
    mayDraft: found.some(({ mayDraft }) => mayDraft),
  };
}

export type TextLine = Awaited<ReturnType<typeof listTexts>>["texts"][number];
