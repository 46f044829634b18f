import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { removeBytes, removeUnfinished } from "../disk";
import { holdHash } from "../hold-hash";
import { keptFrom } from "../rules";

/** Destroys a withdrawn file's bytes, unless another record keeps the same. */
export async function destroyBytes(fileId: string) {
  const file = await db.storedFile.findUnique({ where: { id: fileId }, select: { sha256: true } });
  if (file) await destroyUnlessKept(file.sha256);
}

/** Sweeps up bytes that no record keeps: of acts that were refused or cut off, and of withdrawals whose job was lost. */
export async function sweepFiles() {
  await removeUnfinished();
  const strays = await db.$queryRaw<{ sha256: string }[]>`
    select b.sha256 from stored_bytes b
    where b.laid_down_at < ${keptFrom(now())} and not exists (
      select 1 from stored_files f left join stored_file_withdrawals w on w.file_id = f.id
      where f.sha256 = b.sha256 and w.file_id is null)`;
  for (const { sha256 } of strays) await destroyUnlessKept(sha256);
}

function destroyUnlessKept(sha256: string) {
  return transaction(async (tx) => {
    await holdHash(tx, sha256);
    const keepers = await tx.storedFile.count({ where: { sha256, withdrawal: null } });
    if (keepers > 0) return;
    await removeBytes(sha256);
    await tx.storedBytes.deleteMany({ where: { sha256 } });
  });
}
