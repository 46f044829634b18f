import { expect, test } from "vitest";
import type { Amount } from "@/lib/indicator/rules";
import { markText } from "@/lib/own-form/labels";
import { fillingOf, marksIn, marksRefusal, unknownMarks } from "@/lib/own-form/rules";
import { filledPiece } from "@/lib/own-form/xml-text";

const exact = (amount: Amount) => ({ amount, qualifier: "exact" as const });
const codes = new Set(["hoa_giai", "quy"]);

test("a form has marks, and every one of them is known", () => {
  expect(marksRefusal([], codes)).toBe("ownForm.noMarks");
  expect(marksRefusal(["hoa_giai.tu", "quy.luy_ke.dong", "don_vi"], codes)).toBeNull();
  expect(marksRefusal(["hoa_giai", "quỹ"], codes)).toBe("ownForm.unknownMarks");
  expect(unknownMarks(["nha", "quy.nam", "ky"], codes)).toEqual(["nha", "quy.nam"]);
});

test.each([
  ["hoa_giai", "Vụ hòa giải", "Vụ hòa giải"],
  ["hoa_giai.luy_ke.tu", "Vụ hòa giải", "Vụ hòa giải (lũy kế, số thực hiện)"],
  ["don_vi", "", "tên đơn vị"],
])("the mark %s is said in words, its parts too", (mark, name, words) => {
  expect(markText({ mark, name })).toBe(words);
});

test("marks are found where they stand, with or without spaces", () => {
  const words = "Thu {{ quy }} triệu, {{hoa_giai.tu}} vụ; {{}} {quy}";
  expect(marksIn(words).map(({ mark }) => mark)).toEqual(["quy", "hoa_giai.tu"]);
});

test("money is in triệu đồng unless đồng is asked for; of a ratio one side, or the share", () => {
  const money = exact({ kind: "whole", whole: 1_600_500_000n });
  expect(fillingOf("money", money, [])).toEqual({ text: "1.600,5", number: "1600.5" });
  expect(fillingOf("money", money, ["luy_ke", "dong"]).number).toBe("1600500000");
  const ratio = exact({ kind: "ratio", numerator: 11n, denominator: 13n });
  expect(fillingOf("ratio", ratio, [])).toEqual({ text: "11/13", number: null });
  expect(fillingOf("ratio", ratio, ["mau"]).number).toBe("13");
  expect(fillingOf("ratio", ratio, ["phan_tram"]).text).toBe("84,6%");
  expect(fillingOf("count", exact({ kind: "whole", whole: -1234n }), []).number).toBe("-1234");
});

test("what is only vouched for as more or almost is said so in words; a number stays a number", () => {
  const money = { kind: "whole", whole: 2_280_000_000n } as const;
  const over = fillingOf("money", { amount: money, qualifier: "over" }, []);
  expect(over).toEqual({ text: "trên 2.280", number: "2280" });
  const ratio = { kind: "ratio", numerator: 11n, denominator: 13n } as const;
  expect(fillingOf("ratio", { amount: ratio, qualifier: "almost" }, []).text).toBe("gần 11/13");
});

test("a mark cut over several pieces is filled in where it began; what is around it stays", () => {
  const xml =
    '<w:r><w:rPr><w:b/></w:rPr><w:t>Thu {{</w:t></w:r><w:r><w:t>quy</w:t></w:r><w:r><w:t xml:space="preserve">}} tr &amp; đ</w:t></w:r>';
  expect(filledPiece(xml, () => "7 < 8")).toBe(
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Thu 7 &lt; 8</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"> tr &amp; đ</w:t></w:r>',
  );
  expect(filledPiece("<w:t>không có gì</w:t>", () => "x")).toBe("<w:t>không có gì</w:t>");
});
