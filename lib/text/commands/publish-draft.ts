import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { aboutText } from "./about-text";

type Text = { id: string; clusterYearId: string; title: string; revision: number };

/**
 * Shows the text's present words to the units as "dự thảo lần n", unless that very revision was shown before; gives the
 * published draft's id. Part of a greater act that has locked the text and asked who may.
 */
export async function publishDraft(tx: Tx, actor: Actor, text: Text, { inHall = false } = {}) {
  const { id: textId, revision } = text;
  const shown = await tx.publishedDraft.findMany({
    where: { textId },
    select: { id: true, revision: true },
  });
  const same = shown.find((each) => each.revision === revision);
  if (same) return same.id;
  const number = shown.length + 1;
  const { id } = await tx.publishedDraft.create({
    data: { textId, number, revision, inHall, personId: actor.personId, publishedAt: now() },
    select: { id: true },
  });
  record(tx, actor, { type: "text.published", ...aboutText(text), number, revision, inHall });
  return id;
}
