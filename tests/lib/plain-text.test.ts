import fc from "fast-check";
import { expect, test } from "vitest";
import { plainLine, plainText } from "@/lib/plain-text";

test("line ends, tabs and runs of spaces become one kind", () => {
  expect(plainText("  Căn cứ\tLuật \r\n\r\n\r\n\r\nThi  đua\u2028Khen thưởng\r")).toBe(
    "Căn cứ Luật\n\nThi đua\nKhen thưởng",
  );
});

test("nothing invisible stays, and what it kept apart is composed", () => {
  expect(plainText("\uFEFFgiao\u200B ước\u202E\u0000")).toBe("giao ước");
  expect(plainText("u\u031B\u200D\u0301")).toBe("ứ");
});

test("a line is one line", () => {
  expect(plainLine("Giao ước\nthi đua\n\nnăm 2024")).toBe("Giao ước thi đua năm 2024");
});

test("doing it twice changes nothing", () => {
  const troublesome = [
    "\t",
    "\r",
    "\n",
    "\u00A0",
    "\u200B",
    "\u0301",
    "\u031B",
    "\u0323",
    "\uD800",
    "e",
  ];
  const piece = fc.oneof(fc.constantFrom(...troublesome), fc.string({ maxLength: 2 }));
  const anything = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
  fc.assert(fc.property(anything, (text) => plainText(plainText(text)) === plainText(text)));
});
