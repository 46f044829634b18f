import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayOf } from "@/lib/dates";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { getSendingBoard } from "./sending-board";

/**
 * Of the same period and cluster, the next report that waits for this actor: after this unit in the order of the decision, then from the
 * top; and how many wait. Null when none does.
 */
export async function getNextToCheck(
  actor: Actor,
  { clusterYearId, periodId, unitId }: { clusterYearId: string; periodId: string; unitId: string },
) {
  const board = await getSendingBoard(actor, clusterYearId);
  const units = board?.periods.find(({ id }) => id === periodId)?.units ?? [];
  const here = units.findIndex((line) => line.unitId === unitId);
  const inOrder = [...units.slice(here + 1), ...units.slice(0, Math.max(here, 0))];
  const waiting = inOrder.filter(({ waitsForActor }) => waitsForActor);
  const [next] = waiting;
  if (!board || !next) return null;
  const names = await namesOfUnits([next.unitId], dayOf(board.at));
  const unit = names.get(next.unitId);
  return { unitId: next.unitId, name: unit ? placeName(unit) : "đơn vị", count: waiting.length };
}

export type NextToCheck = Awaited<ReturnType<typeof getNextToCheck>>;
