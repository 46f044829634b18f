import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { canPermitSending } from "../policy";
import { isOver, periodFor } from "../rules";
import { lastPermission } from "./sending-permission";

/** What a unit's head has before them: the reports that wait and can still be sent, and the leave given to the officer. Null for everyone else. */
export async function getHeadDesk(actor: Actor) {
  const { unitId } = actor.capacity;
  if (!unitId || !canPermitSending(actor, unitId)) return null;
  const [reports, permission] = await Promise.all([
    db.progressReport.findMany({
      where: { unitId, status: "awaitingHead" },
      select: {
        ...{ periodId: true, revision: true, status: true, returnDueAt: true },
        period: {
          select: {
            ...{ label: true, form: { select: { name: true } } },
            ...{ opensAt: true, dueAt: true, graceDays: true },
            extensions: {
              where: { unitId },
              select: { dueAt: true },
              orderBy: [{ at: "desc" }, { id: "desc" }],
              take: 1,
            },
          },
        },
      },
      orderBy: { period: { dueAt: "asc" } },
    }),
    lastPermission(db, unitId),
  ]);
  const at = now();
  const waiting = reports
    .filter(({ period, ...report }) => {
      const own = periodFor(period, period.extensions);
      return !isOver({ ...report, period: own }, at);
    })
    .map(({ period, periodId, revision }) => ({
      ...{ periodId, revision, label: period.label, form: period.form.name },
    }));
  return { waiting, permission };
}
