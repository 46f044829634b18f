import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { findVisible } from "@/lib/covenant/queries/visible-covenant";
import { db } from "@/lib/db/client";
import { compareDrafts } from "../compare-drafts";
import { findPublished, wordsOfRevision } from "./published-words";

/**
 * The drafts of a text that were shown to the units, and one of them (the last, unless named by its number) compared word
 * by word with the one before it; the first is compared with nothing. Null when there is none for this actor.
 */
export async function getPublishedDrafts(actor: Actor, textId: string, number: number | null) {
  const text = await findVisible(actor, textId);
  if (!text) return null;
  const drafts = await findPublished(db, textId);
  const shown = number === null ? drafts.at(-1) : drafts.find((each) => each.number === number);
  if (number !== null && !shown) return null;
  const previous = drafts.find((each) => each.number === (shown?.number ?? 0) - 1) ?? null;
  const { id, title, kind } = text;
  if (!shown) return { id, title, kind, drafts, shown: null };
  const words = await wordsOfRevision(db, { textId, revision: shown.revision });
  const before = previous && (await wordsOfRevision(db, { textId, revision: previous.revision }));
  const compared = before && compareDrafts(before, words);
  return {
    ...{ id, title, kind, drafts },
    shown: {
      ...{ ...shown, words, previous: previous?.number ?? null, compared },
      indicators: await namesOfIndicators(compared?.targets ?? []),
    },
  };
}

export type PublishedDraftsView = NonNullable<Awaited<ReturnType<typeof getPublishedDrafts>>>;

async function namesOfIndicators(targets: readonly { indicatorId: string }[]) {
  const found = await db.indicator.findMany({
    where: { id: { in: targets.map(({ indicatorId }) => indicatorId) } },
    select: { id: true, name: true },
  });
  return new Map(found.map(({ id, name }) => [id, name]));
}

export type { ComparedContent, ComparedDrafts } from "../compare-drafts";
export type { Piece } from "../rules/compare-words";
