import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { canAdviseAdjustment, canDecideAdjustment } from "../policy";
import { adviceRefusal } from "../rules/adjustment";

type Subject = { unitId: string; clusterYear: ClusterYearScope };

/** What a unit asked to change in its registration, the latest first, each with its lines, the lead's opinion, the answer, and what this person may say. */
export async function findAdjustments(
  actor: Actor,
  registrationId: string | null,
  subject: Subject,
) {
  if (registrationId === null) return [];
  const rows = await db.registrationAdjustment.findMany({
    where: { registrationId },
    include: {
      lines: {
        select: { lineId: true, name: true, before: true, after: true },
        orderBy: { position: "asc" },
      },
    },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
  });
  const deciders = rows.map(({ deciderUnitId }) => deciderUnitId);
  const names = await namesOfUnits(deciders, dayOf(now()));
  return rows.map((row) => {
    const decider = names.get(row.deciderUnitId);
    const { deciderUnitId } = row;
    return {
      ...row,
      deciderName: decider ? committeeName(decider) : "",
      mayAdvise: canAdviseAdjustment(actor, subject) && adviceRefusal(row) === null,
      mayDecide:
        canDecideAdjustment(actor, { ...subject, deciderUnitId }) && row.decidedAt === null,
    };
  });
}
