import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PaperWords } from "@/components/paper-signing/paper-words";
import type { PaperDescription } from "@/lib/document/description";
import { canonicalForm } from "@/lib/paper-signing/canonical-form";
import { frozenPaper } from "@/lib/paper-signing/rules";
import { aLargePaper } from "../document/a-paper";

const paper: PaperDescription = frozenPaper(
  { ...aLargePaper({ units: 0, targets: 2 }), watermark: ["BẢN DÙNG THỬ"] },
  [],
);

const nothing = { children: null };
const shown = (paper: PaperDescription) =>
  renderToStaticMarkup(createElement(PaperWords, { paper, ...nothing }));

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

test("whatever a signature binds is on the screen before it is signed: head, words, tables, annexes, recipients, watermark", () => {
  const words = textOf(shown(paper)).replace(/\s+/g, " ");
  const lines = canonicalForm({ number: 1, description: { ...paper, title: "" } })
    .split("\n")
    .filter((line) => line.startsWith("  "))
    .flatMap((line) => line.trim().split(" | "));
  expect(lines).toContain("BẢN DÙNG THỬ");
  for (const line of lines.slice(1)) expect(words).toContain(line.replaceAll("\\|", "|"));
});

test("words are words, whatever they look like; a figure's column stands to the right", () => {
  const html = shown(paper);
  expect(html).not.toContain("<b>&amp;amp;</b>");
  expect(html).toContain("&lt;b&gt;");
  expect(html).toMatch(/<td class="num">/);
  const short = shown({ ...paper, annexes: [], recipients: [], watermark: [] });
  expect(short).not.toContain("Nơi nhận");
  expect(short).not.toContain("Chữ chìm");
});
