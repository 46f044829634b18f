import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { holders } from "../holders";
import { downloadName } from "../rules";
import { wholeBytes } from "./file-bytes";
import { fileFacts } from "./file-facts";

/** A file with its bytes, for whoever may read the record it hangs on; null for anyone else, and once it was withdrawn. */
export async function getFile(actor: Actor, fileId: string) {
  const file = await db.storedFile.findUnique({
    where: { id: fileId, withdrawal: null },
    select: fileFacts,
  });
  if (!file || !(await mayRead(actor, fileId))) return null;
  const bytes = await wholeBytes(file.sha256);
  return { ...file, name: downloadName(file), bytes };
}

async function mayRead(actor: Actor, fileId: string) {
  for (const holds of holders) if (await holds(actor, fileId)) return true;
  return false;
}
