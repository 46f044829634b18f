import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { withQualifier } from "@/components/report/grid-acts";
import { SayButtons } from "@/components/report/say-buttons";

test.each([
  ["count", ["không phát sinh", "trên", "gần"]],
  ["quantity", ["không phát sinh", "trên", "gần"]],
  // Typed with all letters.
  ["money", ["không phát sinh"]],
  ["ratio", ["không phát sinh"]],
] as const)("in a line of %s fingers have the words that its keypad has not", (type, words) => {
  const drawn = renderToStaticMarkup(createElement(SayButtons, { type, of: "Hội nghị" }));
  expect([...drawn.matchAll(/data-say="([^"]+)"/g)].map(([, word]) => word)).toEqual(words);
});

test.each([
  ["trên", "500", "trên 500"],
  ["gần", "trên 500", "gần 500"],
  ["trên", "Trên 500", "500"],
  ["trên", "", "trên "],
  ["gần", "không phát sinh", "gần "],
])("“%s” pressed over “%s” gives “%s”", (say, typed, expected) => {
  expect(withQualifier(say, typed)).toBe(expected);
});
