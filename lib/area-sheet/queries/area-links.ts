import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { canEnterReport } from "@/lib/report/policy";
import { getSetting } from "@/lib/setting/queries";
import { pathsOf } from "@/lib/unit/queries/unit-paths";

/** Whether a unit's office lets residential areas fill in their row without an account; not unless it is set. */
export async function areaLinksAreOn(client: Prisma.TransactionClient, unitId: string) {
  const path = (await pathsOf(client, [unitId])).get(unitId) ?? [];
  return (await getSetting(path, "areaLinks", dayOf(now()), client)) === "on";
}

/**
 * The links of a sheet, latest first, with what came in through each; those that gave way to a later one are left out. For
 * whoever types the unit's report, where its office uses links; where it has stopped, those through which something waits. Null for
 * everyone else, and when there is nothing of it.
 */
export async function listAreaLinks(actor: Actor, sheet: { periodId: string; unitId: string }) {
  if (!canEnterReport(actor, sheet)) return null;
  const isOn = await areaLinksAreOn(db, sheet.unitId);
  const waits = { usedAt: { not: null }, decidedAt: null };
  const links = await db.areaLink.findMany({
    where: { sheet, revokedAt: null, ...(!isOn && waits) },
    select: {
      ...{ id: true, areaId: true, expiresAt: true, usedAt: true, revokedAt: true },
      ...{ decidedAt: true, decidedById: true, accepted: true },
      proposals: {
        select: { indicatorId: true, typed: true, decidedAt: true, accepted: true },
      },
    },
    orderBy: { id: "desc" },
  });
  if (!isOn && links.length === 0) return null;
  const people = await db.person.findMany({
    where: { id: { in: links.flatMap(({ decidedById }) => decidedById ?? []) } },
    select: { id: true, fullName: true },
  });
  const nameOf = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return {
    isOn,
    links: links.map(({ decidedById, ...link }) => ({
      ...link,
      decidedBy: decidedById && (nameOf.get(decidedById) ?? ""),
    })),
  };
}

export type AreaLinksView = NonNullable<Awaited<ReturnType<typeof listAreaLinks>>>;
export type AreaLinkView = AreaLinksView["links"][number];
