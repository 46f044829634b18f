import { describe, expect, test } from "vitest";
import { parseCount, parseMoney, parseQuantity } from "@/lib/numbers/rules";

const million = 1_000_000n;
const billion = 1_000_000_000n;
const exactly = (value: unknown) => ({ kind: "value", value, qualifier: "exact" });
const invalid = (reason: string) => ({ kind: "invalid", reason });
const texts = (reading: ReturnType<typeof parseMoney | typeof parseQuantity>) =>
  reading.kind === "unclear" ? reading.meanings.map(({ text }) => text) : reading;

describe("money", () => {
  test.each([
    ["7690000000", 7690n * million],
    ["7.690.000.000 đồng", 7690n * million],
    ["7.690.000.000đ", 7690n * million],
    ["7 690 000 000 VNĐ", 7690n * million],
    ["7\u00A0690\u202F000\u2009000", 7690n * million],
    ["7.690 triệu", 7690n * million],
    ["７.６９０　ｔｒ", 7690n * million],
    ["2,280 tỷ", 2280n * million],
    ["1,6 tỷ", 1600n * million],
    ["1,6 tỉ đồng", 1600n * million],
    ["1 tỷ 6", 1600n * million],
    ["1 tỷ 600", 1600n * million],
    ["1 tỷ 600 triệu", 1600n * million],
    ["1 TỶ 600 TRIỆU 500 NGHÌN ĐỒNG", 1_600_500_000n],
    ["1 tỷ 006", 1006n * million],
    ["1 tỷ 600,5 triệu", 1_600_500_000n],
    ["1 tỷ rưỡi", 1500n * million],
    ["1tr6", 1_600_000n],
    ["2 triệu 5", 2_500_000n],
    ["500tr", 500n * million],
    ["500trđ", 500n * million],
    ["500 triệu", 500n * million],
    ["12 nghìn", 12_000n],
    ["12 ngàn 500", 12_500n],
    ["12k", 12_000n],
    ["3 nghìn tỷ", 3000n * billion],
    ["3 nghìn tỷ 5", 3500n * billion],
    ["1.600 tỷ", 1600n * billion],
    ["0", 0n],
    ["007", 7n],
    ["12,0", 12n],
  ])("%s is understood", (text, dong) => {
    expect(parseMoney(text)).toEqual(exactly(dong));
    expect(parseMoney(text.normalize("NFD"))).toEqual(exactly(dong));
  });

  test.each([
    ["trên 7.690 triệu", 7690n * million, "over"],
    ["hơn 3 tỷ", 3n * billion, "over"],
    ["Gần 3 tỷ đồng", 3n * billion, "almost"],
    ["gần 1 tỷ 6", 1600n * million, "almost"],
  ])("%s keeps what stands before it", (text, value, qualifier) => {
    expect(parseMoney(text)).toEqual({ kind: "value", value, qualifier });
  });

  test.each([
    ["7.690", 7690n * million],
    ["7.690,5", 7_690_500_000n],
    ["0,690", 690_000n],
    ["1,6 tỷ", 1600n * million],
    ["7.690.000.000 đồng", 7690n * million],
    ["500 nghìn", 500_000n],
  ])("%s in a column of triệu đồng", (text, dong) => {
    expect(parseMoney(text, { scale: "million" })).toEqual(exactly(dong));
  });

  test.each([
    ["1.6 tỷ", ["1,6 tỷ đồng"]],
    ["trên 1.6 tỷ", ["trên 1,6 tỷ đồng"]],
    ["0.600 tỷ", ["0,6 tỷ đồng"]],
    ["7,690", ["7.690 triệu đồng", "7,69 triệu đồng"]],
    ["7,690 đồng", ["7.690 đồng"]],
    ["7,690,000 nghìn", ["7.690.000 nghìn đồng"]],
    ["7,690.5", ["7.690,5 triệu đồng"]],
    ["1.6", ["1,6 triệu đồng"]],
    ["1 tỷ 65", ["1,65 tỷ đồng", "1,065 tỷ đồng"]],
    ["1 tỷ 6 đồng", ["1,6 tỷ đồng", "1,000000006 tỷ đồng"]],
    ["690000000", ["690.000.000 triệu đồng"]],
    ["7690000000", ["7.690.000.000 đồng"]],
  ])("%s is asked back", (text, meanings) => {
    const asked = texts(parseMoney(text, { scale: "million" }));
    expect(asked).toEqual(expect.arrayContaining(meanings));
  });

  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["hai trăm", "notANumber"],
    ["tỷ", "notANumber"],
    ["triệu 5", "notANumber"],
    ["1 tỷ 6 tỷ", "notANumber"],
    ["1 triệu 6 tỷ", "notANumber"],
    ["1 tỷ 1.600 triệu", "notANumber"],
    ["1,5 tỷ 600 triệu", "notANumber"],
    ["1 tỷ 6000", "notANumber"],
    ["7.69.0", "notANumber"],
    ["20.6.2026", "notANumber"],
    ["7.690,", "notANumber"],
    ["1. 600", "notANumber"],
    ["5²", "notANumber"],
    ["1e9", "notANumber"],
    ["=1+1", "notANumber"],
    ["5 USD", "notANumber"],
    ["khoảng 3 tỷ", "notANumber"],
    ["9".repeat(101), "notANumber"],
    ["0,5", "notWhole"],
    ["1,2345 nghìn", "notWhole"],
    ["-5 triệu", "negative"],
    ["−5 triệu", "negative"],
    ["9".repeat(100), "tooLarge"],
    ["1.000.000 tỷ", "tooLarge"],
  ])("%s is no amount: %s", (text, reason) => {
    expect(parseMoney(text)).toEqual(invalid(reason));
  });

  test("a difference may be negative where the field says so, with either minus", () => {
    for (const text of ["-1 tỷ 6", "−1,6 tỷ", "– 1.600 triệu"]) {
      expect(parseMoney(text, { allowNegative: true })).toEqual(exactly(-1600n * million));
    }
  });
});

test.each(["825%", "81000%", "81.000 %", "85,4％", "5‰", "85 phần trăm", "trên 85%", "825% đồng"])(
  "%s is a percentage, which no field of numbers takes",
  (text) => {
    for (const form of ["NFC", "NFD"] as const) {
      const typed = text.normalize(form);
      for (const reading of [
        parseMoney(typed, { scale: "million" }),
        parseCount(typed),
        parseQuantity(typed),
      ]) {
        expect(reading).toEqual(invalid("percentage"));
      }
    }
  },
);

describe("counts", () => {
  test.each([
    ["7.690", 7690n],
    ["7 690", 7690n],
    ["9379", 9379n],
    ["06", 6n],
    ["12 nghìn", 12_000n],
    ["1,2 triệu", 1_200_000n],
  ])("%s", (text, count) => {
    expect(parseCount(text)).toEqual(exactly(count));
  });

  test("7,690 is asked back as 7.690, never taken as such", () => {
    expect(texts(parseCount("7,690"))).toEqual(["7.690"]);
  });

  test.each([
    ["1,6", "notWhole"],
    ["1.6", "notWhole"],
    ["5 đồng", "notANumber"],
    ["133 nhà", "notANumber"],
    ["-1", "negative"],
  ])("%s is no count", (text, reason) => {
    expect(parseCount(text)).toEqual(invalid(reason));
  });
});

describe("quantities", () => {
  test.each([
    ["1.234,5", { digits: 12345n, scale: 1 }],
    ["1,125", { digits: 1125n, scale: 3 }],
    ["1,100", { digits: 11n, scale: 1 }],
    ["1.600", { digits: 1600n, scale: 0 }],
    ["0,05", { digits: 5n, scale: 2 }],
  ])("%s", (text, quantity) => {
    expect(parseQuantity(text)).toEqual(exactly(quantity));
  });

  test("1.6 is asked back", () => {
    expect(texts(parseQuantity("1.6"))).toEqual(["1,6"]);
  });

  test("takes as many decimals as the field has", () => {
    expect(parseQuantity("1,25", { decimals: 1 })).toEqual(invalid("tooManyDecimals"));
    expect(parseQuantity("1,20", { decimals: 1 })).toEqual(exactly({ digits: 12n, scale: 1 }));
  });

  test("takes no more than can be kept with every decimal", () => {
    expect(parseQuantity("99.999.999.999,999").kind).toBe("value");
    expect(parseQuantity("100.000.000.000")).toEqual(invalid("tooLarge"));
  });
});
