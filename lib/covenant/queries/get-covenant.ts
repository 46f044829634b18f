import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { readCanonicalForm } from "../canonical-form";
import { canDraftCovenant } from "../policy";
import type { LoadedCovenant } from "./covenant-row";
import { listParties } from "./parties";
import { textToFreeze } from "./text-to-freeze";
import { actsFor } from "./viewer-acts";
import { releasableFor, reviewsFor } from "./viewer-reviews";
import { signingFor } from "./viewer-signing";
import { findVisible } from "./visible-covenant";
import { listWithdrawn } from "./withdrawn-versions";

/**
 * A covenant as one person sees it: the frozen text, read from the very bytes that were hashed; before that the words as
 * they stand; for readers of a text that was taken back, that text. Null when there is none for them.
 */
export async function getCovenant(actor: Actor, covenantId: string) {
  const covenant = await findVisible(actor, covenantId);
  if (!covenant) return null;
  const withdrawn = await listWithdrawn(covenant.id);
  const mayDraft = canDraftCovenant(actor, covenant.clusterYear);
  const lastText = mayDraft || covenant.status !== "draft" ? null : (withdrawn[0]?.text ?? null);
  const { id, title, status, revision, clusterYear, version, adoptedAt } = covenant;
  return {
    id,
    title,
    status,
    revision,
    clusterId: clusterYear.clusterId,
    year: clusterYear.year,
    ownerUnitId: clusterYear.ownerPath[0] ?? "",
    adoption: adoptedAt && { ...adoptedAt, ...handsOf(covenant) },
    text: lastText ?? (await shownText(covenant)),
    frozen: version && {
      number: version.number,
      textHash: version.textHash,
      canonicalText: version.canonicalText,
      frozenAt: version.frozenAt,
    },
    withdrawn,
    viewer: {
      acts: mayDraft ? actsFor(covenant) : null,
      signing: await signingFor(actor, covenant),
      reviews: reviewsFor(actor, covenant),
      releasable: releasableFor(actor, covenant),
    },
  };
}

export type CovenantView = NonNullable<Awaited<ReturnType<typeof getCovenant>>>;

async function shownText(covenant: LoadedCovenant) {
  if (covenant.version) return readCanonicalForm(covenant.version.canonicalText);
  const parties = await listParties(db, covenant.clusterYear.id);
  return textToFreeze(db, covenant, { parties, witnesses: [] });
}

function handsOf({ presentUnits, agreedUnits, disagreedUnits }: LoadedCovenant) {
  return {
    presentUnits: presentUnits ?? 0,
    agreedUnits: agreedUnits ?? 0,
    disagreedUnits: disagreedUnits ?? 0,
  };
}
