import "server-only";
import { createHash } from "node:crypto";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { StoredFileKind } from "@/lib/db/generated/enums";
import { writeBytes } from "../disk";

type NamedBytes = { bytes: Buffer; kind: StoredFileKind; name: string };

/** A file whose bytes are on the disk and which no record keeps yet. */
export type LaidDown = NamedBytes & { sha256: string };

/**
 * Writes bytes to the disk, before the transaction that keeps them: nobody waits at a lock for a disk. What nobody has kept
 * an hour later is swept up. For what the system makes; what people send comes by receiveFile, which looks at it first.
 */
export async function layDown({ bytes, kind, name }: NamedBytes): Promise<LaidDown> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const laidDownAt = now();
  await db.storedBytes.upsert({
    where: { sha256 },
    create: { sha256, laidDownAt },
    update: { laidDownAt },
  });
  await writeBytes(sha256, bytes);
  return { bytes, kind, name, sha256 };
}
