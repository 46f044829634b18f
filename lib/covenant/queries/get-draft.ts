import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { type Brought, type BroughtTogether, bringTogether } from "../bring-together";
import { placesNamingYear } from "../old-year-rules";
import { editingRefusal } from "../rules";
import { type DraftWords, savedWords } from "../schema";
import type { LoadedCovenant } from "./covenant-row";
import { typedStanding } from "./standing-typed";
import { targetIndicatorsWhere } from "./target-indicators";
import { amendedText } from "./text-in-force";
import { findOnDesk } from "./visible-covenant";

/**
 * A draft as its writers edit it: its last saved words, or, beside a save that was set aside, both brought together.
 * Null when there is no such covenant for this actor to write.
 */
export async function getDraft(actor: Actor, covenantId: string, besideId: string | null) {
  const covenant = await findOnDesk(actor, covenantId);
  if (!covenant) return null;
  const { id, kind, title, status, revision, clusterYear } = covenant;
  // Before the conference the words stand but for what the hall itself changes.
  const inHall = status === "ready";
  const current = await db.covenantSave.findFirstOrThrow({
    where: { covenantId: id, revision, setAside: false },
    select: { words: true, personName: true, savedAt: true },
  });
  const words = savedWords.parse(current.words);
  const indicators = await db.indicator.findMany({
    where: targetIndicatorsWhere(clusterYear),
    orderBy: [{ groupCode: "asc" }, { position: "asc" }],
    select: { id: true, name: true, unitOfMeasure: true },
  });
  return {
    ...{ id, kind, title, revision, inHall },
    refusal: inHall ? null : editingRefusal(covenant),
    words,
    /** Of an annex: the contents there are to change; null for every other text. */
    amended: amendedText(covenant)?.contents ?? null,
    /** Of an annex: the common targets that stand, as they were typed. */
    standing: await typedStanding(db, covenant),
    saved: { by: current.personName, at: current.savedAt },
    together: besideId === null ? null : await togetherWith(covenant, { besideId, theirs: words }),
    aside: await listSetAside(covenant),
    /** The year before the text's own, wherever its words still name it. */
    lastYear: clusterYear.year - 1,
    lastYearNamedIn: placesNamingYear(words, clusterYear.year - 1),
    indicators,
  };
}

export type DraftView = NonNullable<Awaited<ReturnType<typeof getDraft>>>;

/** One part of a draft while two saves are brought together. */
export type BroughtView<Part> = Brought<Part>;

/** Null when the save is none of this draft's, or has been dealt with by a later one. */
async function togetherWith(
  { id, revision }: LoadedCovenant,
  { besideId, theirs }: { besideId: string; theirs: DraftWords },
): Promise<BroughtTogether | null> {
  const mine = await db.covenantSave.findFirst({
    where: { id: besideId, covenantId: id, revision, setAside: true },
    select: { words: true, builtOn: true },
  });
  if (!mine) return null;
  const base = await db.covenantSave.findFirst({
    where: { covenantId: id, revision: mine.builtOn, setAside: false },
    select: { words: true },
  });
  const words = savedWords.parse(mine.words);
  return bringTogether({
    base: base ? savedWords.parse(base.words) : nothing,
    mine: words,
    theirs,
  });
}

const nothing: DraftWords = { title: "", preamble: "", contents: [], targets: [] };

/** What still lies beside the present revision, waiting to be brought together with it. */
function listSetAside({ id, revision }: LoadedCovenant) {
  return db.covenantSave.findMany({
    where: { covenantId: id, revision, setAside: true },
    orderBy: { savedAt: "asc" },
    select: { id: true, personName: true, savedAt: true },
  });
}
