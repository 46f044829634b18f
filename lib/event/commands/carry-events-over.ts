import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { clockOf, dayOf, instantOf } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { sameDayLater, titleOfYear } from "../rules";

type YearOfCluster = { id: string; year: number };

/** Plans a year's events as another year had them: the same days later, all still to be settled, nobody named yet. */
export async function carryEventsOver(
  tx: Tx,
  actor: Actor,
  { from, to }: { from: YearOfCluster; to: YearOfCluster },
) {
  const events = await tx.clusterEvent.findMany({
    where: { clusterYearId: from.id },
    select: { kind: true, title: true, place: true, startsAt: true, endsAt: true },
    orderBy: { startsAt: "asc" },
  });
  const later = (instant: Date) =>
    instantOf(sameDayLater(dayOf(instant), to.year - from.year), clockOf(instant));
  const planned = await tx.clusterEvent.createManyAndReturn({
    data: events.map(({ title, startsAt, endsAt, ...event }) => ({
      ...event,
      clusterYearId: to.id,
      title: titleOfYear(title, { from: from.year, to: to.year }),
      startsAt: later(startsAt),
      endsAt: endsAt && later(endsAt),
      tentative: true,
    })),
    select: { id: true },
  });
  if (planned.length === 0) return;
  record(tx, actor, {
    type: "events.carriedOver",
    clusterYearId: to.id,
    fromYear: from.year,
    eventIds: planned.map(({ id }) => id),
  });
}
