import { utf8 } from "./bytes";
import type { Slip } from "./slip";

/**
 * SHA-256, in hexadecimal, over a round's slips in the order of the sheet: each one's words, limits and key as `slipText` writes
 * them. Whoever sees the same on phone and projector has been given the same papers and keys as everyone else: nobody's ballot is
 * marked, and nobody's first choice is another's second.
 */
export async function keyFingerprint(slips: readonly Slip[]) {
  const hash = await crypto.subtle.digest("SHA-256", utf8(slips.map(slipText).join("")));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function slipText({ id, title, options, leastChoices, mostChoices, publicKey }: Slip) {
  const numbered = options.map((option, index) => `${index + 1}. ${option}`);
  return [id, title, ...numbered, `${leastChoices}-${mostChoices}`, publicKey, ""].join("\n");
}

/** As much of it as people compare: "7C4E 19B2 D05A 33F1". */
export function keyCode(fingerprint: string) {
  return fingerprint.slice(0, 16).toUpperCase().match(/.{4}/g)?.join(" ") ?? "";
}
