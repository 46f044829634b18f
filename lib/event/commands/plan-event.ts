import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { holdClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canKeepEvents } from "../policy";
import { movingRefusal, planningRefusal } from "../rules";
import type { ChangeEventInput, PlanEventInput } from "../schema";
import { lockEvent } from "./lock-event";

/** Plans an event of a cluster year; gives its id. Refuses as `planningRefusal` does. */
export function planEvent(actor: Actor, { clusterYearId, presiders, ...event }: PlanEventInput) {
  return transaction(async (tx) => {
    const clusterYear = await holdClusterYearScope(tx, clusterYearId);
    if (!clusterYear) throw new Refusal("notFound");
    authorize(canKeepEvents(actor, clusterYear));
    refusePlanning(event.startsAt, clusterYear);
    const { id } = await tx.clusterEvent.create({
      data: { clusterYearId, ...event },
      select: { id: true },
    });
    await namePresiders(tx, id, presiders);
    record(tx, actor, { type: "event.planned", clusterYearId, eventId: id, title: event.title });
    return id;
  });
}

/** Changes what an event is, where and when, and who presides. Refuses as `planningRefusal` and `movingRefusal` do. */
export function changeEvent(actor: Actor, { eventId, presiders, ...event }: ChangeEventInput) {
  return transaction(async (tx) => {
    const { event: before, clusterYear } = await lockEvent(tx, eventId);
    authorize(canKeepEvents(actor, clusterYear));
    refusePlanning(event.startsAt, clusterYear);
    const hasDecided = await holdDecisions(tx, eventId);
    refuse(movingRefusal(before, event.startsAt, { hasDecided }), {
      day: dayText(dayOf(before.startsAt)),
    });
    await tx.clusterEvent.update({ where: { id: eventId }, data: event });
    await tx.eventPresider.deleteMany({ where: { eventId } });
    await namePresiders(tx, eventId, presiders);
    record(tx, actor, {
      type: "event.changed",
      clusterYearId: clusterYear.id,
      eventId,
      title: event.title,
    });
  });
}

function refusePlanning(startsAt: Date, of: Parameters<typeof planningRefusal>[1]) {
  refuse(planningRefusal(startsAt, of), { day: dayText(dayOf(startsAt)), year: `${of.year}` });
}

/** Whether a roll was frozen or a text adopted there; the event's votes are held, so that none is frozen meanwhile. */
async function holdDecisions(tx: Tx, eventId: string) {
  await tx.$queryRaw`select 1 from votes where event_id = ${eventId}::uuid order by id for update`;
  const votes = await tx.vote.count({ where: { eventId, status: { not: "draft" } } });
  const adopted = await tx.covenant.count({ where: { adoptedAtId: eventId } });
  return votes + adopted > 0;
}

async function namePresiders(tx: Tx, eventId: string, presiders: PlanEventInput["presiders"]) {
  await tx.eventPresider.createMany({
    data: presiders.map((presider, index) => ({ eventId, position: index + 1, ...presider })),
  });
}
