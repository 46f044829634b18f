import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { bringSignedCopy } from "@/lib/covenant/commands/bring-signed-copy";
import { makeCopy } from "@/lib/covenant/commands/make-copy";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { db } from "@/lib/db/client";
import { getFile } from "@/lib/file/queries/get-file";
import { password } from "@/tests/support/accounts";
import { aFile } from "@/tests/support/files";
import { morning } from "./a-cluster-of-five";
import { whence } from "./a-covenant";

type Text = { covenantId: string; textHash: string };

/** The chair's unit's own copy of an open text, not signed yet. */
export async function aCopy(chair: Actor, text: Text) {
  await at(morning, () => makeCopy(chair, text));
  const { fileId } = await db.covenantCopy.findFirstOrThrow({
    where: { unitId: chair.capacity.unitId ?? "", version: { textHash: text.textHash } },
  });
  const file = await at(morning, () => getFile(chair, fileId));
  if (!file) throw new Error("a chair reads the unit's own copy");
  return file.bytes;
}

/** The chair reads the text to its end and brings the copy back, signed or not. */
export async function bring(chair: Actor, text: Text, bytes: Buffer, typed = password) {
  await at(morning, () => recordReading(chair, text)).catch(() => undefined);
  const signedCopy = aFile(bytes, "ban-da-ky.pdf");
  const input = { ...text, password: typed, signedCopy };
  return at(morning, () => bringSignedCopy(chair, input, whence));
}
