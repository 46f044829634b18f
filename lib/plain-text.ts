import { toNfc } from "@/lib/search-text";

/**
 * Words as they are kept, shown and hashed: nothing invisible, single spaces, lines ended by LF and without spaces
 * at their ends, at most one empty line at a time, composed (NFC). Doing it twice changes nothing.
 */
export function plainText(text: string) {
  const visible = text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === "\n" ? "\n" : ""));
  return toNfc(visible)
    .replace(/ {2,}/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The same for what stands on one line. */
export function plainLine(text: string) {
  return plainText(text).replace(/\n+/g, " ");
}
