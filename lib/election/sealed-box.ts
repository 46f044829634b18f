import "server-only";
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { Ballot } from "@/lib/ballot/ballot";
import { ballot as ballotSchema } from "@/lib/ballot/ballot";
import { fromBase64, utf8 } from "@/lib/ballot/bytes";
import { padded, unpadded } from "@/lib/ballot/padding";

/** What a round's box is locked with: 32 random bytes each, gone when the box has been emptied. */
export type BoxKeys = { readonly markKey: Buffer; readonly sealKey: Buffer };

export function newBoxKeys(): BoxKeys {
  return { markKey: randomBytes(32), sealKey: randomBytes(32) };
}

/** By what a ballot is found in the box again; without the box key it says nothing of whose key it is. */
export function markOf(
  { markKey }: BoxKeys,
  { slipId, publicKey }: Pick<Ballot, "slipId" | "publicKey">,
) {
  const mark = createHmac("sha256", markKey).update(slipId).update(fromBase64(publicKey)).digest();
  return Uint8Array.from(mark);
}

/** AES-256-GCM over the padded ballot, bound to its mark: nonce, content, tag. */
export function sealBallot(keys: BoxKeys, ballot: Ballot) {
  return seal(keys.sealKey, padded(utf8(JSON.stringify(ballot))), markOf(keys, ballot));
}

/** Throws when it was changed, or put under another mark. */
export function openBallot(
  keys: BoxKeys,
  { mark, sealed }: { mark: Uint8Array; sealed: Uint8Array },
) {
  const text = new TextDecoder().decode(unpadded(open(keys.sealKey, sealed, mark)));
  return ballotSchema.parse(JSON.parse(text));
}

export function seal(key: Uint8Array, content: Uint8Array, about: Uint8Array) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(about);
  return Uint8Array.from(
    Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]),
  );
}

export function open(key: Uint8Array, sealed: Uint8Array, about: Uint8Array) {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12)).setAAD(about);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}
