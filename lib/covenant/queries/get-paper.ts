import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { layoutOn } from "@/lib/document/layouts";
import { env } from "@/lib/env";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { covenantPaper } from "../paper";
import { getCovenant } from "./get-covenant";
import { getSigningBoard } from "./signing-board";

/** A covenant as it is printed today, for whoever may read it; null for everyone else. */
export async function getCovenantPaper(actor: Actor, covenantId: string) {
  const covenant = await getCovenant(actor, covenantId);
  const board = covenant && (await getSigningBoard(actor, covenantId));
  if (!covenant || !board) return null;
  const { title, status, text, adoption, ownerUnitId } = covenant;
  const adoptedOn = adoption ? dayOf(adoption.startsAt) : null;
  const day = adoptedOn ?? dayOf(now());
  const owner = (await namesOfUnits([ownerUnitId], day)).get(ownerUnitId);
  if (!owner) return null;
  return covenantPaper(
    { title, status, text, adoptedOn, owner, units: board.units },
    { layout: layoutOn(day), isDemo: env.MODE === "demo" },
  );
}
