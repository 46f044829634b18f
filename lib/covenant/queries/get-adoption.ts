import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { adoptingRefusal } from "../rules";
import { findOnDesk } from "./visible-covenant";

/** What it takes to record an adoption: the year's conferences and how many units the cluster has. Null if not for this actor. */
export async function getAdoption(actor: Actor, covenantId: string) {
  const covenant = await findOnDesk(actor, covenantId);
  if (!covenant) return null;
  const { id, title, clusterYear } = covenant;
  const events = await db.clusterEvent.findMany({
    where: { clusterYearId: clusterYear.id },
    orderBy: { startsAt: "asc" },
    select: { id: true, title: true, place: true, startsAt: true },
  });
  const { clusterId, year, memberUnitIds } = clusterYear;
  return {
    id,
    title,
    refusal: adoptingRefusal(covenant),
    clusterId,
    year,
    memberUnits: memberUnitIds.length,
    events,
  };
}

export type AdoptionView = NonNullable<Awaited<ReturnType<typeof getAdoption>>>;
