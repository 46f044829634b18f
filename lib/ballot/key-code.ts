import { utf8 } from "./bytes";
import type { Slip } from "./slip";

/**
 * SHA-256, in hexadecimal, over a round's slips and their keys, a line each in the order of the sheet. Whoever sees the same on
 * phone and projector has been given the same keys as everyone else: nobody's ballot is marked.
 */
export async function keyFingerprint(slips: readonly Pick<Slip, "id" | "publicKey">[]) {
  const lines = slips.map(({ id, publicKey }) => `${id} ${publicKey}\n`);
  const hash = await crypto.subtle.digest("SHA-256", utf8(lines.join("")));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** As much of it as people compare: "7C4E 19B2 D05A 33F1". */
export function keyCode(fingerprint: string) {
  return fingerprint.slice(0, 16).toUpperCase().match(/.{4}/g)?.join(" ") ?? "";
}
