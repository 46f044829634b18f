import "server-only";
import { absentActor } from "@/lib/auth/absent";
import { db } from "@/lib/db/client";
import { askedPlace, asking, askingParts } from "./asking";

/**
 * Openings that may ask for signatures, whoever asks; narrowed to one. For reminding, which shows nobody anything but that their own
 * place waits (`whoIsAsked`).
 */
export function listAwaitedPapers(only: { signingId?: string } = {}) {
  return db.paperSigning.findMany({
    where: { ...asking, ...(only.signingId && { id: only.signingId }) },
    select: {
      ...{ ...askingParts, openedAt: true },
      clusterYear: { select: { id: true, clusterId: true } },
    },
    orderBy: { id: "asc" },
  });
}

type Awaited = Omit<globalThis.Awaited<ReturnType<typeof listAwaitedPapers>>[number], "openedAt">;

/** The people whom an opening asks to sign today, with its title: those who see it among what they have to do, in what they sign as. */
export async function whoIsAsked(signing: Awaited) {
  const waiting = signing.places.filter(({ signature }) => !signature);
  const asked = waiting.map(async ({ personId, assignmentId }) => {
    const actor = personId && assignmentId ? await absentActor(personId, assignmentId) : null;
    const place = actor && (await askedPlace(actor, signing));
    return actor && place ? [[actor.personId, place.title] as const] : [];
  });
  return new Map((await Promise.all(asked)).flat());
}
