/** Letters and digits that nobody takes for another: no I, L, O, U. */
const codeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 20;
const grouped = /(?<![0-9A-Z])[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){3}(?![0-9A-Z])/g;

/** A code from 20 bytes of chance: five bits of each. */
export function checkCodeFrom(chance: Uint8Array) {
  if (chance.length !== codeLength) throw new Error("a code takes 20 bytes of chance");
  return Array.from(chance, (byte) => codeLetters[byte % codeLetters.length]).join("");
}

/** As it is printed and read out: "K7Q2M-…", four groups of five. */
export function printedCode(code: string) {
  return code.match(/.{5}/g)?.join("-") ?? code;
}

/** The code that was typed, however it was grouped and whatever was taken for a 0 or a 1; null for what can be none. */
export function readCode(typed: string) {
  const code = ungrouped(typed.toUpperCase()).replace(/O/g, "0").replace(/[IL]/g, "1");
  return code.length === codeLength && [...code].every((letter) => codeLetters.includes(letter))
    ? code
    : null;
}

/** How many characters were typed, whatever groups them left out. */
export function lettersIn(typed: string) {
  return [...ungrouped(typed)].length;
}

function ungrouped(typed: string) {
  return typed.replace(/[\s\-.–]/g, "");
}

/** A file of chance should not be able to ask for more. */
const mostCodes = 8;

/** The codes that stand readable in a file: which paper it claims to be, even when a byte of it was changed. */
export function codesIn(bytes: Uint8Array) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const codes = new Set<string>();
  for (const [code] of text.matchAll(grouped)) {
    codes.add(code.replaceAll("-", ""));
    if (codes.size === mostCodes) break;
  }
  return [...codes];
}

/** What the check page has to say of a file: kept here byte for byte, claims to be a paper kept here, or neither. */
export type CheckOutcome = "matches" | "differs" | "unknown";

export function outcomeOf({ isKept, claimsKept }: { isKept: boolean; claimsKept: boolean }) {
  if (isKept) return "matches" satisfies CheckOutcome;
  return claimsKept ? ("differs" satisfies CheckOutcome) : ("unknown" satisfies CheckOutcome);
}
