import "server-only";
import { createHash } from "node:crypto";
import { db } from "@/lib/db/client";
import { readBytes } from "../disk";

/**
 * The bytes of a file for what decides by its own policy: sealing, checking, binding a scan into a paper. Null for an
 * unknown or withdrawn one. Bytes that are no longer what was stored are a fault.
 */
export async function readFileBytes(fileId: string) {
  const file = await db.storedFile.findUnique({
    where: { id: fileId, withdrawal: null },
    select: { sha256: true },
  });
  return file && wholeBytes(file.sha256);
}

/** What lies under a hash, looked at again: a disk forgets. */
export async function wholeBytes(sha256: string) {
  const bytes = await readBytes(sha256);
  if (createHash("sha256").update(bytes).digest("hex") !== sha256) {
    throw new Error("stored bytes are not what was stored");
  }
  return bytes;
}
