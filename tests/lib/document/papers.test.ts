import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import type { Block, PaperDescription } from "@/lib/document/description";
import { paperAsPdf } from "@/lib/document/pdf";
import { paperAsWord } from "@/lib/document/word";
import { openZip } from "@/lib/spreadsheet/zip";
import { aLargePaper, hostileWords } from "./a-paper";

const paper = aLargePaper({ units: 12, targets: 40 });

/** The words of each page, in reading order. */
async function pagesOf(pdf: Buffer) {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((page) => page.replace(/\s+/g, " "));
}

test("a PDF holds every word of the paper, whatever the words look like", async () => {
  const pages = await pagesOf(paperAsPdf(paper));
  const words = pages.join(" ");
  for (const expected of [
    ...["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỤM THI ĐUA SỐ 3", "Số: 12/KH-CTĐ"],
    ...[paper.placeAndDay, "GIAO ƯỚC THI ĐUA", "Chỉ tiêu số 40", "Nơi nhận:", hostileWords],
    ...paper.signatures.map(({ name }) => name),
  ]) {
    expect(words).toContain(expected);
  }
});

test("pages are numbered from the second on, and each carries the mark of the demo", async () => {
  const pages = await pagesOf(paperAsPdf(paper));
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.map((page) => page.includes("DỮ LIỆU MINH HỌA"))).not.toContain(false);
  const [first = "", second = ""] = pages;
  expect(second).toMatch(/(^|\s)2\s/);
  expect(first).not.toMatch(/^1\s/);
  const [clean = ""] = await pagesOf(paperAsPdf({ ...paper, watermark: [] }));
  expect(clean).not.toContain("MINH HỌA");
});

/** Each piece of text with where it stands, in points. */
async function piecesOf(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = Array.from({ length: document.numPages }, (_, index) =>
    document.getPage(index + 1),
  );
  const texts = (await Promise.all(pages)).map((page) => page.getTextContent());
  return (await Promise.all(texts)).flatMap(({ items }) =>
    items.flatMap((item) => ("str" in item ? [item] : [])),
  );
}

async function wordsOfWord(of: PaperDescription) {
  return (
    openZip(await paperAsWord(of))
      .part("word/document.xml")
      ?.toString() ?? ""
  );
}

const points = (millimetres: number) => (millimetres * 72) / 25.4;

test("a word without end is broken at the margin, in the text and in a cell, and loses no letter", async () => {
  const endless = "Đ".repeat(300);
  const cell = "W".repeat(90);
  const [annex] = paper.annexes;
  const table = { ...annex?.blocks[0], rows: [["1", cell, cell]] } as Block;
  const pdf = paperAsPdf({
    ...{ ...paper, watermark: [], blocks: [{ kind: "paragraph", text: endless }] },
    annexes: [{ title: "PHỤ LỤC", subject: "", blocks: [table] }],
  });
  const pieces = await piecesOf(pdf);
  const rightmost = Math.max(...pieces.map(({ transform, width }) => transform[4] + width));
  expect(rightmost).toBeLessThan(595.28 - points(paper.layout.margins.right) + 1);
  const words = pieces.map(({ str }) => str).join("");
  expect(words.match(/Đ{2,}/g)?.join("")).toHaveLength(300);
  expect(words.match(/W{2,}/g)?.join("")).toHaveLength(180);
});

test("signatures stand in the order given", async () => {
  const words = (await pagesOf(paperAsPdf(paper))).join(" ");
  const places = paper.signatures.map(({ name }) => words.indexOf(`${name} `));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("a unit's long name moves nobody's place: authorities and names of a row are on one line", async () => {
  const long = { unit: ["ỦY BAN MTTQ VIỆT NAM", "PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM"] };
  const witness = { authority: ["CHỨNG KIẾN", "TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"] };
  const signatures = paper.signatures.slice(0, 6).map((each, index) => ({
    ...{ ...each, name: `Ký ${index}` },
    ...(index === 1 && long),
    ...(index === 2 && witness),
  }));
  const pieces = await piecesOf(paperAsPdf({ ...paper, watermark: [], signatures }));
  const heights = (words: string) =>
    pieces.filter(({ str }) => str.startsWith(words)).map(({ transform }) => transform[5]);
  const rows = [0, 1, 2, 3, 4, 5].map((index) => heights(`Ký ${index}`));
  expect(rows.flat()).toHaveLength(6);
  expect(new Set(rows.slice(0, 3).flat()).size).toBe(1);
  expect(new Set(rows.slice(3).flat()).size).toBe(1);
  expect(new Set(heights("CHỦ TỊCH")).size).toBe(2);

  const word = await wordsOfWord({ ...paper, signatures });
  expect(word.match(/w:vAlign w:val="bottom"/g)).toHaveLength(6);
});

test("who keeps a copy is named under several signatures, in both files", async () => {
  const pdf = (await pagesOf(paperAsPdf(paper))).join(" ");
  const word = await wordsOfWord(paper);
  for (const words of [pdf, word])
    expect(words.indexOf("Nơi nhận:")).toBeGreaterThan(words.indexOf("Nguyễn Văn Thứ 12"));
});

test("the Word file holds the same words", async () => {
  const words = await wordsOfWord(paper);
  for (const expected of [
    ...["CỤM THI ĐUA SỐ 3", "Số: 12/KH-CTĐ", "Chỉ tiêu số 40", "Nguyễn Văn Thứ 12", "Nơi nhận:"],
    "&lt;b&gt;&amp;amp;&lt;/b&gt;",
  ]) {
    expect(words).toContain(expected);
  }
});
