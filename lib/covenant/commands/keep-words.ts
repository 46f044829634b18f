import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import type { DraftWords } from "../schema";
import type { FoundTarget } from "./find-targets";

type Save = {
  covenantId: string;
  revision: number;
  builtOn: number;
  words: DraftWords;
  targets: readonly FoundTarget[];
};

/** Makes words the draft's next revision: the rows that are read, and the save that stays. */
export async function keepWords(tx: Tx, actor: Actor, save: Save) {
  const { covenantId, revision, words, targets } = save;
  const { title, preamble, contents } = words;
  await tx.covenant.update({ where: { id: covenantId }, data: { title, preamble, revision } });
  await tx.covenantContent.deleteMany({ where: { covenantId } });
  await tx.covenantContent.createMany({
    data: contents.map((content, index) => ({ ...content, covenantId, position: index + 1 })),
  });
  await tx.commonTarget.deleteMany({ where: { covenantId } });
  await tx.commonTarget.createMany({
    data: targets.map(({ indicatorId, columns }, index) => ({
      ...columns,
      covenantId,
      indicatorId,
      position: index + 1,
    })),
  });
  await recordSave(tx, actor, { ...save, setAside: false });
}

/** Keeps words apart from the draft; gives the save's id. */
export async function setWordsAside(tx: Tx, actor: Actor, save: Omit<Save, "targets">) {
  return recordSave(tx, actor, { ...save, setAside: true });
}

async function recordSave(
  tx: Tx,
  actor: Actor,
  { covenantId, revision, builtOn, words, setAside }: Omit<Save, "targets"> & { setAside: boolean },
) {
  const { id } = await tx.covenantSave.create({
    data: {
      covenantId,
      revision,
      builtOn,
      setAside,
      words,
      personId: actor.personId,
      personName: actor.name,
      savedAt: now(),
    },
    select: { id: true },
  });
  return id;
}
