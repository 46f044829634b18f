import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countText,
  moneyFieldText,
  moneyText,
  moneyWords,
  qualified,
  quantityText,
} from "@/lib/numbers/labels";
import { parseCount, parseMoney, parseQuantity } from "@/lib/numbers/rules";
import { readWords } from "./read-words";

const limit = 10n ** 15n - 1n;
const whole = fc.oneof(
  fc.bigInt({ min: -limit, max: limit }),
  fc.bigInt({ min: -9999n, max: 9999n }),
  // Round amounts, as people have them: few digits and many zeros.
  fc
    .tuple(fc.bigInt({ min: -9999n, max: 9999n }), fc.nat(11))
    .map(([n, zeros]) => n * 10n ** BigInt(zeros)),
);
const scale = fc.constantFrom("dong", "thousand", "million", "billion");
const qualifier = fc.constantFrom("exact", "over", "almost");
const composition = fc.constantFrom("NFC", "NFD");
const signed = { allowNegative: true };

test("money written out in any scale reads back the same, whatever the column's scale", () => {
  fc.assert(
    fc.property(
      whole,
      scale,
      scale,
      qualifier,
      composition,
      (dong, written, column, kept, form) => {
        const text = qualified(moneyText(dong, written), kept).normalize(form);
        const read = parseMoney(text, { scale: column, ...signed });
        expect(read).toEqual({ kind: "value", value: dong, qualifier: kept });
      },
    ),
  );
});

test("a money field reopened and sent unchanged keeps its value", () => {
  fc.assert(
    fc.property(whole, scale, qualifier, (dong, column, kept) => {
      const text = moneyFieldText(dong, { scale: column, qualifier: kept });
      const read = parseMoney(text, { scale: column, ...signed });
      expect(read).toEqual({ kind: "value", value: dong, qualifier: kept });
    }),
  );
});

test("counts read back, with dots, spaces, or full-width digits", () => {
  const fullWidth = (text: string) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(whole, fc.constantFrom(".", " ", "\u00A0", "\u202F", ""), (count, between) => {
      const text = countText(count).replaceAll(".", between);
      const expected = { kind: "value", value: count, qualifier: "exact" };
      expect(parseCount(text, signed)).toEqual(expected);
      expect(parseCount(fullWidth(text), signed)).toEqual(expected);
    }),
  );
});

test("quantities read back with every decimal", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }),
      fc.integer({ min: 1, max: 6 }),
      (digits, places) => {
        const text = quantityText({ digits, scale: places });
        const read = parseQuantity(text, { decimals: 6, ...signed });
        expect(read.kind === "value" && quantityText(read.value)).toBe(text);
      },
    ),
  );
});

test("words read back to the number they were made from", () => {
  fc.assert(
    fc.property(whole, (dong) => {
      expect(readWords(moneyWords(dong).replace(/ đồng$/, ""))).toBe(dong);
    }),
    { numRuns: 1000 },
  );
});

test("whatever is typed, money is a whole number of đồng or none, and every meaning offered is clear", () => {
  const typed = fc.array(
    fc.constantFrom(
      "1",
      "6",
      "65",
      "600",
      "0",
      ".",
      ",",
      " ",
      "tỷ",
      "triệu",
      "tr",
      "nghìn",
      "đồng",
      "trên ",
      "-",
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(typed, scale, (pieces, column) => {
      const read = parseMoney(pieces.join(""), { scale: column, ...signed });
      if (read.kind === "value") expect(typeof read.value).toBe("bigint");
      for (const meaning of read.kind === "unclear" ? read.meanings : []) {
        const [text, inFull] = [meaning.text, meaning.inFull].map((form) =>
          parseMoney(form, { scale: column, ...signed }),
        );
        expect(text?.kind).toBe("value");
        expect(inFull).toEqual(text);
      }
    }),
    { numRuns: 5000 },
  );
});

test("no text makes the reader fail", () => {
  const anyText = fc.array(fc.nat(0xffff), { maxLength: 200 });
  fc.assert(
    fc.property(anyText, (units) => {
      const reading = parseMoney(String.fromCharCode(...units));
      expect(["value", "unclear", "invalid"]).toContain(reading.kind);
    }),
  );
});
