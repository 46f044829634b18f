import "server-only";
import { db } from "@/lib/db/client";

/** The confirmed scans of a frozen text, in the order they came, by their files: bound into the final paper when it is sealed. */
export async function listConfirmedScans(versionId: string) {
  const scans = await db.covenantScan.findMany({
    where: { versionId, decision: { confirmed: true } },
    select: { fileId: true, file: { select: { kind: true } } },
    orderBy: { addedAt: "asc" },
  });
  return scans.map(({ fileId, file: { kind } }) => ({ fileId, kind }));
}
