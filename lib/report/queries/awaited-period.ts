import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayOf } from "@/lib/dates";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { canChase, seesWhoIsLate } from "../policy";
import { isMissing } from "../rules";
import { sendingOf } from "../standing-rules";
import { getSendingBoard } from "./sending-board";

/**
 * The period of a cluster year due last of those somebody has not sent for yet: how many have, how each unit stands, and whether
 * this actor may remind them. Null where nothing is waited for, and for whoever does not see who is late.
 */
export async function getAwaitedPeriod(actor: Actor, clusterYearId: string) {
  if (!seesWhoIsLate(actor)) return null;
  const board = await getSendingBoard(actor, clusterYearId);
  const period = board?.periods.find(({ isHistory, units }) => !isHistory && units.some(isMissing));
  if (!board || !period) return null;
  return {
    ...{ period, ...sendingOf(period.units) },
    names: await namesOfUnits(board.clusterYear.memberUnitIds, dayOf(board.at)),
    mayRemind: canChase(actor, board.clusterYear),
  };
}
