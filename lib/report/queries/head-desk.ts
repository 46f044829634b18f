import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { canPermitSending } from "../policy";
import { lastPermission } from "./sending-permission";

/** What a unit's head has before them: the reports that wait, and the leave given to the officer. Null for everyone else. */
export async function getHeadDesk(actor: Actor) {
  const { unitId } = actor.capacity;
  if (!unitId || !canPermitSending(actor, unitId)) return null;
  const [reports, permission] = await Promise.all([
    db.progressReport.findMany({
      where: { unitId, status: "awaitingHead" },
      select: {
        ...{ periodId: true, revision: true },
        period: { select: { label: true, form: { select: { name: true } } } },
      },
      orderBy: { period: { dueAt: "asc" } },
    }),
    lastPermission(db, unitId),
  ]);
  const waiting = reports.map(({ period, ...report }) => ({
    ...report,
    label: period.label,
    form: period.form.name,
  }));
  return { waiting, permission };
}
