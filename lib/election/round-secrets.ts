import "server-only";
import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { RoundKeyPurpose } from "@/lib/db/generated/enums";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";

/**
 * What wraps a round's keys: 32 random bytes in a file of its own, outside the database and left out of backups. With the file
 * gone, nothing that was ever in the database opens the box any more.
 */
type Stage = { roundId: string; purpose: RoundKeyPurpose };

export async function makeSecret(stage: Stage) {
  const secret = randomBytes(32);
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const file = await open(fileOf(stage), "w", 0o600);
  await file.writeFile(secret);
  await file.sync();
  await file.close();
  return secret;
}

/** Refuses `vote.keyLost` where it is gone, as after a restored backup: then nothing opens the box, and nothing shall. */
export async function readSecret(stage: Stage) {
  const secret = await readFile(fileOf(stage)).catch(nullIfGone);
  if (!secret) throw new Refusal("vote.keyLost");
  return secret;
}

function nullIfGone(fault: NodeJS.ErrnoException) {
  if (fault.code !== "ENOENT") throw fault;
  return null;
}

/** Overwritten, then removed; done again it does nothing. */
export async function destroySecret(stage: Stage) {
  try {
    const file = await open(fileOf(stage), "r+");
    await file.write(Buffer.alloc(32), 0, 32, 0);
    await file.sync();
    await file.close();
    await unlink(fileOf(stage));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "ENOENT") throw fault;
  }
}

/** The rounds of which a secret still lies there. */
export async function roundsWithSecrets() {
  const names = await readdir(folder()).catch(() => []);
  return [...new Set(names.map((name) => name.split(".")[0] ?? ""))];
}

function folder() {
  if (!env.FILES_DIR) throw new Error("FILES_DIR is not set");
  return join(env.FILES_DIR, "ballot-secrets");
}

function fileOf({ roundId, purpose }: Stage) {
  return join(folder(), `${roundId}.${purpose}`);
}
