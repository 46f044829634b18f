import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { writeBytes } from "../disk";
import { holdHash } from "../hold-hash";
import { fileFacts } from "../queries/file-facts";
import type { LaidDown } from "./lay-down";

/**
 * Keeps a file in the transaction of the act it hangs on; null for the actor when the system made it. The act's own record
 * names it. Where the bytes were destroyed since they were laid down, as with another's withdrawal, they are written again.
 */
export async function keepFile(tx: Tx, actor: Actor | null, file: LaidDown) {
  const { bytes, sha256, kind, name } = file;
  await holdHash(tx, sha256);
  await tx.storedBytes.createMany({ data: [{ sha256, laidDownAt: now() }], skipDuplicates: true });
  await writeBytes(sha256, bytes);
  return tx.storedFile.create({
    data: {
      ...{ sha256, size: bytes.length, kind, name },
      personId: actor?.personId ?? null,
      unitId: actor?.capacity.unitId ?? null,
      storedAt: now(),
    },
    select: fileFacts,
  });
}
