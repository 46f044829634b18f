import "server-only";
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canDraftCovenant } from "../policy";
import { contentsFacts, editingRefusal, savedContentsRefusal } from "../rules";
import { type DraftWords, type SaveDraftInput, savedWords } from "../schema";
import { findTargets } from "./find-targets";
import { keepWords, setWordsAside } from "./keep-words";
import { about, lockCovenant } from "./lock-covenant";

/** The revision now current; `setAsideId` names the words kept apart because another save had come first. */
export type Saved = { revision: number; setAsideId: string | null };

/**
 * Saves a draft over the revision it was written on. When someone else has saved since, nothing is overwritten and nothing
 * lost: the words are set aside, to be brought together with theirs. Refuses `covenant.notDraft`, contents empty, twice or
 * too many, and targets that are unknown, twice or unclear.
 */
export function saveDraft(actor: Actor, input: SaveDraftInput): Promise<Saved> {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorize(canDraftCovenant(actor, covenant.clusterYear));
    refuse(editingRefusal(covenant));
    refuse(savedContentsRefusal(input.contents), contentsFacts(input.contents));

    const words = withIds(input);
    const targets = await findTargets(tx, covenant.clusterYear, words.targets);
    const save = { covenantId: covenant.id, builtOn: input.revision, words };
    if (input.revision !== covenant.revision) {
      const { revision } = covenant;
      if (await isAlready(tx, covenant, words)) return { revision, setAsideId: null };
      return { revision, setAsideId: await setWordsAside(tx, actor, { ...save, revision }) };
    }
    const revision = covenant.revision + 1;
    await keepWords(tx, actor, { ...save, revision, targets });
    const { title } = words;
    record(tx, actor, { type: "covenant.draftSaved", ...about({ ...covenant, title }), revision });
    return { revision, setAsideId: null };
  });
}

function withIds({ title, preamble, contents, targets }: SaveDraftInput): DraftWords {
  return {
    title,
    preamble,
    contents: contents.map((content) => ({ ...content, id: content.id ?? randomUUID() })),
    targets,
  };
}

/** Sent twice, or two people who wrote the same: there is nothing to bring together. */
async function isAlready(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  words: DraftWords,
) {
  const current = await tx.covenantSave.findFirstOrThrow({
    where: { covenantId: id, revision, setAside: false },
    select: { words: true },
  });
  return isDeepStrictEqual(idless(savedWords.parse(current.words)), idless(words));
}

function idless({ contents, ...words }: DraftWords) {
  return { ...words, contents: contents.map(({ id: _, ...content }) => content) };
}
