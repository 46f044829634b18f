import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { fileFacts } from "@/lib/file/queries/file-facts";
import { indicatorsByCode } from "../offered";
import { canKeepOwnForms } from "../policy";

/** The unit's forms in use, newest first, and the codes that may be marked in one. Null for whoever keeps none. */
export async function listOwnForms(actor: Actor) {
  const { unitId } = actor.capacity;
  if (!unitId || !canKeepOwnForms(actor, { unitId })) return null;
  const [forms, indicators] = await Promise.all([
    db.ownForm.findMany({
      where: { unitId, endedAt: null },
      select: { id: true, name: true, marks: true, addedAt: true, file: { select: fileFacts } },
      orderBy: { id: "desc" },
    }),
    indicatorsByCode(db, unitId),
  ]);
  return { forms, indicators: [...indicators.values()] };
}

/** Whether a file is a form of the unit that this actor keeps forms for. */
export async function holdsOwnForm(actor: Actor, fileId: string) {
  const form = await db.ownForm.findUnique({ where: { fileId }, select: { unitId: true } });
  return form !== null && canKeepOwnForms(actor, form);
}
