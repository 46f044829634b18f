import { expect, test } from "vitest";
import { checkCodeFrom, codesIn, outcomeOf, printedCode, readCode } from "@/lib/seal/rules";

const chance = Uint8Array.from({ length: 20 }, (_, index) => index * 37);
const code = checkCodeFrom(chance);

test("a code has a hundred bits of chance, in letters that nobody takes for another", () => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
  expect(checkCodeFrom(chance)).toBe(code);
  expect(checkCodeFrom(chance.map((byte) => byte + 1))).not.toBe(code);
  expect(() => checkCodeFrom(new Uint8Array(8))).toThrow();
});

test("a code is read however it was typed, and nothing else is taken for one", () => {
  expect(readCode(printedCode(code))).toBe(code);
  expect(readCode(` ${printedCode(code).toLowerCase().replaceAll("-", " ")} `)).toBe(code);
  expect(readCode("O1234-l6789-abcde-fghjk")).toBe("0123416789ABCDEFGHJK");
  for (const other of ["", "12345", `${code}0`, "UUUUU-UUUUU-UUUUU-UUUUU", "<script>"])
    expect(readCode(other)).toBeNull();
});

test("the codes a file names are found among any bytes, each once and no more than eight", () => {
  const noise = Buffer.from([0, 255, 10, 13, 128]);
  const text = Buffer.from(`/MaXacMinh (${printedCode(code)}) ?ma=${printedCode(code)})`);
  expect(codesIn(Buffer.concat([noise, text, noise]))).toEqual([code]);
  expect(codesIn(Buffer.from(`X${printedCode(code)}`))).toEqual([]);
  const many = Array.from({ length: 20 }, (_, index) =>
    printedCode(checkCodeFrom(chance.map((byte) => byte + index))),
  );
  expect(codesIn(Buffer.from(many.join(" ")))).toHaveLength(8);
});

test("a file matches, differs from the paper it claims to be, or is none of ours", () => {
  expect(outcomeOf({ isKept: true, claimsKept: true })).toBe("matches");
  expect(outcomeOf({ isKept: false, claimsKept: true })).toBe("differs");
  expect(outcomeOf({ isKept: false, claimsKept: false })).toBe("unknown");
});
