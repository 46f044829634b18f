import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { getPublishedDrafts } from "@/lib/text/queries/get-published";
import { adoptingRefusal } from "../rules";
import { findOnDesk } from "./visible-covenant";

/** What it takes to record an adoption: the year's conferences and how many units the cluster has. Null if not for this actor. */
export async function getAdoption(actor: Actor, covenantId: string) {
  const covenant = await findOnDesk(actor, covenantId);
  if (!covenant) return null;
  const { id, kind, title, revision, clusterYear } = covenant;
  const events = await db.clusterEvent.findMany({
    where: { clusterYearId: clusterYear.id },
    orderBy: { startsAt: "asc" },
    select: { id: true, title: true, place: true, startsAt: true },
  });
  const { clusterId, year, memberUnitIds } = clusterYear;
  return {
    ...{ id, kind, title, revision, hall: await changedInHall(actor, id) },
    refusal: adoptingRefusal(covenant),
    clusterId,
    year,
    memberUnits: memberUnitIds.length,
    events,
  };
}

/** What the hall changed in the words it was given, beside those; null where nothing was. */
async function changedInHall(actor: Actor, id: string) {
  const drafts = await getPublishedDrafts(actor, id, null);
  const shown = drafts?.shown;
  return shown?.inHall && shown.compared ? { ...shown, compared: shown.compared } : null;
}

export type AdoptionView = NonNullable<Awaited<ReturnType<typeof getAdoption>>>;
