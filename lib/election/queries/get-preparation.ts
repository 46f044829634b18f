import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/ids";
import { findStandingTable } from "@/lib/score-table/queries/standing-table";
import { listQuotableArticles } from "@/lib/text/queries/articles-in-force";
import { canKeepVotes } from "../policy";

/** What it takes to prepare a vote at an event: its year and the members who may be introduced. Null if not for this actor. */
export async function getPreparation(actor: Actor, eventId: string) {
  if (!isId(eventId)) return null;
  const event = await db.clusterEvent.findUnique({
    where: { id: eventId },
    select: { id: true, title: true, startsAt: true, clusterYearId: true },
  });
  const clusterYear = event && (await loadClusterYearScope(event.clusterYearId));
  if (!clusterYear || !canKeepVotes(actor, clusterYear) || clusterYear.phase === "closed")
    return null;
  const members = await listYearMembers(db, clusterYear.id, dayOf(event.startsAt));
  const past = await db.vote.findFirst({
    where: { clusterYear: { clusterId: clusterYear.clusterId } },
    select: { regulation: true },
    orderBy: { id: "desc" },
  });
  const articles = await listQuotableArticles(clusterYear.clusterId);
  const regulation = articles[0] ?? past?.regulation ?? "";
  const table = await findStandingTable(db, clusterYear.id);
  const withPoints = members.map((unit) => {
    const row = table?.rows.find(({ unitId }) => unitId === unit.id);
    return { ...unit, points: row ? pointsText(row) : null };
  });
  return { ...event, year: clusterYear.year, members: withPoints, regulation, articles };
}

export type Preparation = NonNullable<Awaited<ReturnType<typeof getPreparation>>>;

function pointsText({ total, rank }: { total: { toString(): string }; rank: number }) {
  return `${total.toString().replace(".", ",")} điểm, xếp thứ ${rank}`;
}
