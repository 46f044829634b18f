import "server-only";
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/auth/actor";
import type { TextKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/transaction";
import { wordsOfRevision } from "@/lib/text/queries/published-words";
import type { LoadedCovenant } from "../queries/covenant-row";
import { amendedText } from "../queries/text-in-force";
import type { DraftWords, SaveDraftInput } from "../schema";
import { findTargets } from "./find-targets";
import { keepWords, setWordsAside } from "./keep-words";

type Saving = { covenant: LoadedCovenant; input: SaveDraftInput; unlessSame?: boolean };

/** The revision now current; `setAsideId` names the words kept apart because another save had come first. */
export type Saved = { revision: number; setAsideId: string | null; kind: TextKind };

/**
 * Writes words over the revision they were written on, as the next one; when another save came first, they are set aside
 * and nothing is overwritten. Words that
 * stand already are not set aside, and with `unlessSame` not written again. Refuses targets unknown, twice or unclear.
 */
export async function saveOver(
  tx: Tx,
  actor: Actor,
  { covenant, input, unlessSame = false }: Saving,
): Promise<Saved> {
  const words = withIds(input);
  const { clusterYear } = covenant;
  const standing = amendedText(covenant)?.targets ?? null;
  const targets = await findTargets(tx, { clusterYear, typed: words.targets, standing });
  const save = { covenantId: covenant.id, builtOn: input.revision, words };
  const { id: textId, revision, kind } = covenant;
  const isSame = isDeepStrictEqual(
    idless(await wordsOfRevision(tx, { textId, revision })),
    idless(words),
  );
  const isOvertaken = input.revision !== revision;
  // Sent twice, or two people who wrote the same: there is nothing to bring together.
  if (isSame && (isOvertaken || unlessSame)) return { revision, kind, setAsideId: null };
  if (isOvertaken) {
    return { revision, kind, setAsideId: await setWordsAside(tx, actor, { ...save, revision }) };
  }
  await keepWords(tx, actor, { ...save, revision: revision + 1, targets });
  return { revision: revision + 1, kind, setAsideId: null };
}

function withIds({ title, preamble, contents, targets }: SaveDraftInput): DraftWords {
  return {
    title,
    preamble,
    contents: contents.map((content) => ({ ...content, id: content.id ?? randomUUID() })),
    targets,
  };
}

function idless({ contents, ...words }: DraftWords) {
  return { ...words, contents: contents.map(({ id: _, ...content }) => content) };
}
