import fc from "fast-check";
import { expect, test } from "vitest";
import { parseMoney } from "@/lib/numbers/rules";

/** How people write each unit, with its power of ten, the greatest first. */
const units = [
  { places: 9, words: ["tỷ", "tỉ", "TỶ", "ty"] },
  { places: 6, words: ["triệu", "tr", "Triệu", "trieu"] },
  { places: 3, words: ["nghìn", "ngàn", "k", "NGHÌN"] },
] as const;

const aUnit = fc
  .constantFrom(...units)
  .chain(({ places, words }) => fc.constantFrom(...words).map((word) => ({ places, word })));
const upTo = (most: number) => fc.integer({ min: 1, max: most });
const tenTo = (places: number) => 10n ** BigInt(places);

const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const befores = { "": "exact", "trên ": "over", "hơn ": "over", "gần ": "almost" } as const;

/** As the words come from keyboards: composed or not, digits of full width, spaced or not, and a column of whatever unit. */
const look = fc.record({
  space: fc.constantFrom(" ", "", "\u00A0"),
  form: fc.constantFrom("NFC", "NFD"),
  isWide: fc.boolean(),
  before: fc.constantFrom(...(Object.keys(befores) as (keyof typeof befores)[])),
  scale: fc.constantFrom("dong", "thousand", "million", "billion"),
});
type Look = typeof look extends fc.Arbitrary<infer One> ? One : never;

/** Read alone, and with a currency after it, which must not change what is clear without. */
function readings(pieces: readonly string[], { space, form, isWide, before, scale }: Look) {
  const body = pieces.join(space);
  const text = `${before}${isWide ? fullWidth(body) : body}`;
  return ["", " đồng", "đ"].map((after) => parseMoney((text + after).normalize(form), { scale }));
}

function expectValue(value: bigint, pieces: readonly string[], shown: Look) {
  const expected = { kind: "value", value, qualifier: befores[shown.before] };
  const [alone] = readings(pieces, shown);
  expect(alone).toEqual(expected);
}

test("“500tr”, “12k”, “3 tỷ”: so many of the unit, also with “đồng” after it", () => {
  fc.assert(
    fc.property(upTo(999), aUnit, look, (count, { places, word }, shown) => {
      const value = BigInt(count) * tenTo(places);
      const expected = { kind: "value", value, qualifier: befores[shown.before] };
      for (const reading of readings([`${count}`, word], shown)) expect(reading).toEqual(expected);
    }),
  );
});

test("“1 tỷ 6”, “2 triệu 5”, “1tr6”: one digit after a unit is tenths of it", () => {
  fc.assert(
    fc.property(upTo(999), aUnit, upTo(9), look, (count, { places, word }, tenths, shown) => {
      const value = BigInt(count * 10 + tenths) * tenTo(places - 1);
      expectValue(value, [`${count}`, word, `${tenths}`], shown);
    }),
  );
});

test("“1 tỷ 600”, “12 ngàn 500”: three digits after a unit are of the next one", () => {
  fc.assert(
    fc.property(upTo(999), aUnit, upTo(999), look, (count, { places, word }, rest, shown) => {
      const value = BigInt(count * 1000 + rest) * tenTo(places - 3);
      expectValue(value, [`${count}`, word, `${rest}`.padStart(3, "0")], shown);
    }),
  );
});

test("“1 tỷ 65”: two digits may be either, and are asked about with both", () => {
  fc.assert(
    fc.property(upTo(999), aUnit, upTo(99), look, (count, { places, word }, rest, shown) => {
      const two = `${rest}`.padStart(2, "0");
      const [alone] = readings([`${count}`, word, two], shown);
      const said = alone?.kind === "unclear" ? alone.meanings.map(({ text }) => text) : [];
      const meant = said.map((text) => parseMoney(text, { scale: shown.scale }));
      const qualifier = befores[shown.before];
      expect(meant).toEqual(
        [
          BigInt(count * 100 + rest) * tenTo(places - 2),
          BigInt(count * 1000 + rest) * tenTo(places - 3),
        ].map((value) => ({ kind: "value", value, qualifier })),
      );
    }),
  );
});

test("“1 tỷ rưỡi”, “2 triệu rưỡi”: half of the unit more", () => {
  fc.assert(
    fc.property(upTo(999), aUnit, look, (count, { places, word }, shown) => {
      const value = BigInt(count * 10 + 5) * tenTo(places - 1);
      expectValue(value, [`${count}`, word, "rưỡi"], shown);
    }),
  );
});

test("“x tỷ y triệu z nghìn”, with any of them left out and half of the last: their sum", () => {
  const part = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.nat(3));
  fc.assert(
    fc.property(fc.tuple(part, part, part), fc.boolean(), look, (parts, isHalfMore, shown) => {
      const said = parts.flatMap(([count, spelling], at) => {
        const { places, words } = units[at] ?? units[0];
        return count > 0 ? [{ count, places, word: words[spelling] ?? words[0] }] : [];
      });
      const last = said.at(-1);
      if (!last) return;
      const sum = said.reduce((all, { count, places }) => all + BigInt(count) * tenTo(places), 0n);
      const half = isHalfMore ? 5n * tenTo(last.places - 1) : 0n;
      const pieces = said.flatMap(({ count, word }) => [`${count}`, word]);
      expectValue(sum + half, isHalfMore ? [...pieces, "rưỡi"] : pieces, shown);
    }),
  );
});
