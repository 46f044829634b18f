import "server-only";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { PaperDescription } from "@/lib/document/description";
import { runningOn } from "@/lib/person/queries/running-on";

/**
 * Papers open for signing in the app, whoever asks, with the people whose places wait and who hold today what they sign as; narrowed to one
 * opening. For reminding, which shows nobody anything but that their own place waits.
 */
export async function listAwaitedPlaces(only: { signingId?: string } = {}) {
  const open = await db.paperSigning.findMany({
    where: { withdrawal: null, completion: null, ...(only.signingId && { id: only.signingId }) },
    select: {
      ...{ id: true, openedAt: true, description: true },
      clusterYear: { select: { id: true, clusterId: true } },
      places: {
        where: { signature: null, assignment: runningOn(dayOf(now())) },
        select: { personId: true },
      },
    },
  });
  return open.map(({ id, places, description, ...opening }) => ({
    ...{ ...opening, signingId: id },
    // Written by openPaper.
    title: (description as unknown as PaperDescription).title,
    personIds: [...new Set(places.flatMap(({ personId }) => personId ?? []))],
  }));
}
