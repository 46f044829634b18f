import fc from "fast-check";
import { expect, test } from "vitest";
import { searchText, toNfc } from "@/lib/search-text";

test.each([
  ["Đông Anh", "dong anh"],
  ["  ĐÔNG\u00A0 Anh ", "dong anh"],
  ["đông anh".normalize("NFD"), "dong anh"],
  ["Ủy ban MTTQ Việt Nam huyện Sóc Sơn", "uy ban mttq viet nam huyen soc son"],
  ["Thanh\u200B Trì", "thanh tri"],
  ["Thanh \u202ETrì\u202C", "thanh tri"],
])("%s is found as %s", (text, expected) => {
  expect(searchText(text)).toBe(expected);
});

test("the older and the newer place of the tone mark find each other", () => {
  expect(searchText("Hoà Bình, thuỷ lợi")).toBe(searchText("Hòa Bình, thủy lợi"));
});

test("however a text is composed, it is found the same, and what is found finds itself", () => {
  const letters = fc.constantFrom(..."aÂăĐđEêếỆIịÔộƠợUữỲỵ bcnh\u0301\u0323");
  const others = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));
  fc.assert(
    fc.property(fc.array(fc.oneof(letters, others)), (signs) => {
      const text = signs.join("");
      const found = searchText(text);
      expect(searchText(text.normalize("NFD"))).toBe(found);
      expect(searchText(found)).toBe(found);
    }),
    { numRuns: 300 },
  );
});

test("stored text is composed, with plain spaces, and keeps its lines", () => {
  expect(toNfc("Mê\u00A0Linh\uFEFF,\nGia Lâm".normalize("NFD"))).toBe("Mê Linh,\nGia Lâm");
});

test("signs that steer a printer are dropped, a NUL among them", () => {
  expect(toNfc("Mê\u0000 Linh\u001B\u007F\tGia Lâm")).toBe("Mê Linh\tGia Lâm");
});
