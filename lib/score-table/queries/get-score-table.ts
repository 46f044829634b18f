import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { canKeepEvents, maySeeEvents } from "@/lib/event/policy";
import { fileView } from "@/lib/file/queries/file-facts";
import { isId } from "@/lib/ids";
import { committeeName } from "@/lib/unit/labels";
import { timeRefusal } from "../rules";
import { findStandingTable } from "./standing-table";

/**
 * The table of points an event's cluster year stands by, as this event's page shows it: null table until one was adopted, and
 * whether this viewer may adopt one here now. Null when there is no such event for this actor.
 */
export async function getScoreTable(actor: Actor, eventId: string) {
  const event = isId(eventId)
    ? await db.clusterEvent.findUnique({
        where: { id: eventId },
        select: { title: true, startsAt: true, tentative: true, clusterYearId: true },
      })
    : null;
  const clusterYear = event && (await loadClusterYearScope(event.clusterYearId));
  if (!clusterYear || !maySeeEvents(actor, clusterYear)) return null;
  const heldOn = dayOf(event.startsAt);
  const members = await listYearMembers(db, clusterYear.id, heldOn);
  const standing = await findStandingTable(db, clusterYear.id);
  const at = { ...clusterYear, ...event, heldOn, today: dayOf(now()), memberUnitIds: [] };
  return {
    ...{ eventId, title: event.title, year: clusterYear.year },
    members: members.map((unit) => ({ unitId: unit.id, name: committeeName(unit) })),
    table: standing && (await withFile(standing, members)),
    viewerMayAdopt: canKeepEvents(actor, clusterYear) && timeRefusal(at) === null,
  };
}

export type ScoreTableView = NonNullable<Awaited<ReturnType<typeof getScoreTable>>>;

type Standing = NonNullable<Awaited<ReturnType<typeof findStandingTable>>>;
type Members = Awaited<ReturnType<typeof listYearMembers>>;

async function withFile({ fileId, rows, ...table }: Standing, members: Members) {
  const file = await db.storedFile.findUniqueOrThrow({ where: { id: fileId }, select: fileView });
  return {
    ...{ ...table, file },
    rows: rows.map(({ unitId, total, rank }) => {
      const unit = members.find(({ id }) => id === unitId);
      return { unitId, rank, name: unit ? committeeName(unit) : "", total: pointsText(total) };
    }),
  };
}

function pointsText(total: { toString(): string }) {
  return total.toString().replace(".", ",");
}
