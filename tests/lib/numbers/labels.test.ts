import { describe, expect, test } from "vitest";
import {
  countText,
  echoOf,
  moneyFieldText,
  moneyFigure,
  moneyText,
  moneyWords,
  percentPointsText,
  percentText,
  qualified,
  quantityText,
  ratioText,
  readingFaultText,
  shortMoneyText,
} from "@/lib/numbers/labels";
import { parseCount, parseMoney } from "@/lib/numbers/rules";

test.each([
  [0n, "không"],
  [1n, "một"],
  [10n, "mười"],
  [11n, "mười một"],
  [14n, "mười bốn"],
  [15n, "mười lăm"],
  [20n, "hai mươi"],
  [21n, "hai mươi mốt"],
  [24n, "hai mươi tư"],
  [25n, "hai mươi lăm"],
  [55n, "năm mươi lăm"],
  [101n, "một trăm linh một"],
  [104n, "một trăm linh bốn"],
  [105n, "một trăm linh năm"],
  [110n, "một trăm mười"],
  [1_005n, "một nghìn không trăm linh năm"],
  [1_050n, "một nghìn không trăm năm mươi"],
  [10_000n, "mười nghìn"],
  [1_000_001n, "một triệu không trăm linh một"],
  [1_600_000_000n, "một tỷ sáu trăm triệu"],
  [2_280_000_000n, "hai tỷ hai trăm tám mươi triệu"],
  [7_690_000_000n, "bảy tỷ sáu trăm chín mươi triệu"],
  [2_005_000_000n, "hai tỷ không trăm linh năm triệu"],
  [1_000_000_000_005n, "một nghìn tỷ không trăm linh năm"],
  [-21n, "âm hai mươi mốt"],
])("%s is read aloud", (value, words) => {
  expect(moneyWords(value)).toBe(`${words} đồng`);
});

test("words keep what stands before the amount", () => {
  expect(moneyWords(3_000_000_000n, "almost")).toBe("gần ba tỷ đồng");
});

describe("the echo while typing", () => {
  test("money says its đồng in figures and words, whatever the column's scale", () => {
    expect(echoOf("gần 2,28 tỷ", { kind: "money", scale: "million" })).toEqual({
      qualifier: "gần",
      figure: "2.280.000.000",
      unit: "đồng",
      words: "hai tỷ hai trăm tám mươi triệu đồng",
    });
  });

  test("counts and quantities have no unit here", () => {
    const plain = { qualifier: "", unit: "" };
    const words = "bảy nghìn sáu trăm chín mươi";
    expect(echoOf("7690", { kind: "count" })).toEqual({ ...plain, figure: "7.690", words });
    expect(echoOf("1,05", { kind: "quantity" })?.words).toBe("một phẩy không năm");
    expect(echoOf("12,5", { kind: "quantity" })?.words).toBe("mười hai phẩy năm");
  });

  test("nothing is said of what cannot be read, or not surely", () => {
    expect(echoOf("hai trăm", { kind: "count" })).toBeNull();
    expect(echoOf("1.6 tỷ", { kind: "money", scale: "dong" })).toBeNull();
  });
});

describe("figures", () => {
  test("counts have dots between thousands and a true minus", () => {
    expect([7690n, 999n, -1234567n, 0n].map(countText)).toEqual([
      "7.690",
      "999",
      "−1.234.567",
      "0",
    ]);
  });

  test("quantities end at their last decimal that says something", () => {
    expect(quantityText({ digits: 1234500n, scale: 3 })).toBe("1.234,5");
    expect(quantityText({ digits: -5n, scale: 2 })).toBe("−0,05");
  });

  test("money is exact in every scale", () => {
    expect(moneyText(7_690_000_000n)).toBe("7.690.000.000 đồng");
    expect(moneyText(7_690_000_000n, "thousand")).toBe("7.690.000 nghìn đồng");
    expect(moneyText(7_690_000_000n, "million")).toBe("7.690 triệu đồng");
    expect(moneyText(7_690_000_000n, "billion")).toBe("7,69 tỷ đồng");
    expect(moneyFigure(7_690_000_001n, "million")).toBe("7.690,000001");
    expect(qualified(moneyText(7_690_000_000n, "million"), "over")).toBe("trên 7.690 triệu đồng");
  });

  test.each([
    [7_694_999_999n, "7,69 tỷ đồng"],
    [7_695_000_000n, "7,7 tỷ đồng"],
    [999_999_999n, "1 tỷ đồng"],
    [995_000_000n, "995 triệu đồng"],
    [1_234_500_000_000n, "1.234,5 tỷ đồng"],
    [500_000n, "500 nghìn đồng"],
    [500n, "500 đồng"],
    [0n, "0 đồng"],
    [-1_600_000_000n, "−1,6 tỷ đồng"],
  ])("%s is shortened in its largest unit", (dong, text) => {
    expect(shortMoneyText(dong)).toBe(text);
  });

  test("a field gets its unit back only where the bare figure would be asked back", () => {
    expect(moneyFieldText(7_690_000_000n, { scale: "million" })).toBe("7.690");
    expect(moneyFieldText(7_691_000n, { scale: "million" })).toBe("7,691 triệu đồng");
    expect(moneyFieldText(3_000_000_000n, { scale: "billion", qualifier: "almost" })).toBe("gần 3");
  });
});

describe("ratios", () => {
  test("are two numbers and a percentage of one decimal", () => {
    expect(ratioText(4375n, 5121n)).toBe("4.375/5.121");
    expect(percentText(4375n, 5121n)).toBe("85,4%");
    expect(percentText(694n, 823n)).toBe("84,3%");
    expect(percentText(740n, 740n)).toBe("100,0%");
    expect(percentText(0n, 5n)).toBe("0,0%");
  });

  test("round halves up", () => {
    expect(percentText(1n, 8n)).toBe("12,5%");
    expect(percentText(1n, 16n)).toBe("6,3%");
    expect(percentText(1249n, 10_000n)).toBe("12,5%");
  });

  test("are of nothing without a whole", () => {
    expect(percentText(1n, 0n)).toBeNull();
    expect(percentPointsText({ part: 1n, whole: 2n }, { part: 0n, whole: 0n })).toBeNull();
  });

  test("differ in signed percentage points", () => {
    const [now, before] = [
      { part: 4375n, whole: 5121n },
      { part: 694n, whole: 823n },
    ];
    expect(percentPointsText(now, before)).toBe("+1,1 điểm phần trăm");
    expect(percentPointsText(before, now)).toBe("−1,1 điểm phần trăm");
    expect(percentPointsText(now, now)).toBe("0 điểm phần trăm");
  });
});

describe("the sentence beside the field", () => {
  const sentence = (text: string) => readingFaultText(text, parseMoney(text, { scale: "million" }));

  test("asks with the whole figure", () => {
    expect(sentence("1.6 tỷ")).toBe(
      "Chưa rõ “1.6 tỷ”. Có phải là 1,6 tỷ đồng (1.600.000.000 đồng)? Vui lòng nhập lại cho rõ, dùng dấu phẩy cho phần lẻ.",
    );
  });

  test("names both meanings", () => {
    expect(sentence("7,690")).toContain(
      "7.690 triệu đồng (7.690.000.000 đồng) hay 7,69 triệu đồng (7.690.000 đồng)?",
    );
  });

  test("quotes what was typed, whatever it is", () => {
    expect(sentence("hai $& trăm")).toMatch(/^“hai \$& trăm” chưa phải là số\./);
  });

  test("says of a percentage that a number is asked for", () => {
    expect(sentence("825%")).toMatch(/^“825%” là tỷ lệ phần trăm, ô này cần một con số\./);
  });

  test("is absent for a value", () => {
    expect(readingFaultText("5", parseCount("5"))).toBeNull();
  });
});
