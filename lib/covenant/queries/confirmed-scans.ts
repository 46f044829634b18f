import "server-only";
import { db } from "@/lib/db/client";
import type { StoredFileKind } from "@/lib/db/generated/enums";
import { readFileBytes } from "@/lib/file/queries/file-bytes";
import { scans } from "@/lib/file/rules";

/**
 * The confirmed scans of a frozen text, in the order they came, to be bound into the final paper when it is sealed. One whose
 * bytes were destroyed meanwhile is left out: that it stood stands in the history.
 */
export async function listConfirmedScans(versionId: string) {
  const found = await db.covenantScan.findMany({
    where: { versionId, decision: { confirmed: true } },
    select: { fileId: true, file: { select: { kind: true } } },
    orderBy: { addedAt: "asc" },
  });
  const read = found.map(async ({ fileId, file: { kind } }) => {
    const bytes = await readFileBytes(fileId);
    return bytes && isScanKind(kind) ? [{ bytes, kind }] : [];
  });
  return (await Promise.all(read)).flat();
}

function isScanKind(kind: StoredFileKind): kind is (typeof scans)[number] {
  return scans.some((each) => each === kind);
}
