import fc from "fast-check";
import { expect, test } from "vitest";
import { spokenCode } from "@/lib/account/labels";
import { canonicalCode, codeAlphabet, newCode } from "@/lib/account/one-time-code";

test("a code has eight characters, none of which is taken for another", () => {
  expect(newCode()).toMatch(new RegExp(`^[${codeAlphabet}]{8}$`));
  expect(codeAlphabet).not.toMatch(/[0OQ1IL2Z5S8B]/);
  expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
});

test("no two codes are alike", () => {
  expect(new Set(Array.from({ length: 1000 }, newCode)).size).toBe(1000);
});

test("a code is understood however it is written down", () => {
  const code = fc.string({ unit: fc.constantFrom(...codeAlphabet), minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(code, (made) => {
      expect(canonicalCode(spokenCode(made))).toBe(made);
      expect(canonicalCode(` ${made.toLowerCase().split("").join(" ")} `)).toBe(made);
    }),
  );
});
