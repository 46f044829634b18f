import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canKeepSigning } from "../policy";
import { findVisible } from "./visible-covenant";

/** Whether a file hangs on a covenant that this actor may see: a scan, a unit's copy, an authorisation shown beside a signature. */
export async function mayReadCovenantFile(actor: Actor, fileId: string) {
  const versions = await db.covenantVersion.findMany({
    where: {
      OR: [
        { scans: { some: { fileId } } },
        { copies: { some: { fileId } } },
        { signatures: { some: { external: { fileId } } } },
        { signatures: { some: { delegation: { fileId } } } },
      ],
    },
    select: { covenantId: true },
    distinct: ["covenantId"],
  });
  for (const { covenantId } of versions) if (await findVisible(actor, covenantId)) return true;
  return false;
}

/** An authorisation not yet used: for those who keep the unit's signing. */
export async function mayReadDelegation(actor: Actor, fileId: string) {
  const delegation = await db.signingDelegation.findFirst({
    where: { fileId },
    select: { unitId: true },
  });
  if (!delegation) return false;
  const { unitId } = delegation;
  const path = (await pathsOf(db, [unitId])).get(unitId) ?? [];
  return canKeepSigning(actor, { id: unitId, path });
}
