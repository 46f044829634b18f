import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { sendForConsulting } from "@/lib/text/commands/send-for-consulting";
import { scene } from "@/tests/support/scene";
import { type ClusterOfFive, morning } from "../covenant/a-cluster-of-five";
import { aWrittenDraft } from "../covenant/a-covenant";

/** The end of the working day before the conference: 28/02/2024, 17:00 in Hà Nội. */
export const due = new Date("2024-02-28T10:00:00Z");
/** A day before that. */
export const early = new Date("2024-02-27T02:00:00Z");

/** The cluster's written draft of two contents, sent to its five units. */
export const aRound = scene("a consulting round", makeRound);

async function makeRound(cluster: ClusterOfFive) {
  const { covenantId: textId, revision } = await aWrittenDraft(cluster);
  await at(early, () => sendForConsulting(cluster.secretary, { textId, revision, dueAt: due }));
  return roundOf(textId);
}

/** The last round of a text, with the ids its forms carry. */
async function roundOf(textId: string) {
  const { id: consultationId } = await db.consultation.findFirstOrThrow({
    where: { textId },
    orderBy: { number: "desc" },
  });
  const contents = await db.covenantContent.findMany({
    where: { covenantId: textId },
    orderBy: { position: "asc" },
  });
  const { revision } = await db.covenant.findUniqueOrThrow({ where: { id: textId } });
  return { textId, consultationId, revision, contentIds: contents.map(({ id }) => id) };
}

export function agreeing(contentId: string | undefined, over: string | null = null) {
  return { contentId: contentId ?? null, over, agrees: true, words: "", proposed: "" };
}

export function commenting(
  contentId: string | undefined,
  words: string,
  over: string | null = null,
) {
  return { contentId: contentId ?? null, over, agrees: false, words, proposed: "" };
}

export { morning };
