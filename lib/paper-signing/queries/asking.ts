import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Prisma } from "@/lib/db/generated/client";
import type { PaperDescription } from "@/lib/document/description";
import { placeOf } from "../rules";
import { lookAtWords } from "./look-at-words";

/** Openings that may ask for signatures: neither complete nor taken back, of years that are not closed. */
export const asking = {
  ...{ withdrawal: null, completion: null },
  clusterYear: { phase: { not: "closed" } },
} satisfies Prisma.PaperSigningWhereInput;

export const askingParts = {
  ...{ id: true, paper: true, subjectId: true, description: true },
  ...{
    withdrawal: { select: { withdrawnAt: true } },
    completion: { select: { completedAt: true } },
  },
  places: {
    select: {
      ...{ position: true, personId: true, assignmentId: true },
      signature: { select: { signedAt: true } },
    },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.PaperSigningSelect;

type Row = Prisma.PaperSigningGetPayload<{ select: typeof askingParts }>;

/**
 * The place in which an opening asks this person to sign in the assignment they act in; null where none does, and where the paper would be
 * printed with other words now or not at all, which nobody signs any more. What is to be done and what is reminded of both ask here.
 */
export async function askedPlace(actor: Actor, signing: Row) {
  const { personId, capacity } = actor;
  const place = placeOf(signing, { personId, capacity, capacities: [capacity] });
  if (!place?.isHeld) return null;
  const description = frozenIn(signing);
  const { stands } = await lookAtWords(actor, signing, description);
  return stands ? { ...place, title: description.title } : null;
}

/** The words of an opening, as openPaper wrote them. */
function frozenIn({ description }: Pick<Row, "description">) {
  return description as unknown as PaperDescription;
}
