import { randomInt } from "node:crypto";

/** Digits and letters that are told apart on paper and over the telephone: no 0 O Q, 1 I L, 2 Z, 5 S, 8 B. */
export const codeAlphabet = "34679ACDEFGHJKMNPRTUVWXY";
const codeLength = 8;

/** A fresh code of eight characters, 36 bits. */
export function newCode() {
  return Array.from(
    { length: codeLength },
    () => codeAlphabet[randomInt(codeAlphabet.length)],
  ).join("");
}

/** A code as typed, without the dashes, spaces and small letters that people put in. */
export function canonicalCode(typed: string) {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
}
