import "server-only";
import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Layout, PaperDescription, SignatureBlock } from "./description";
import { blockOf } from "./word-blocks";
import { centred, font, grid, halfPoints, indented, run, twips } from "./word-parts";

/** The same paper as a Word file, to be worked on further; layout as near as Word's own means come. */
export function paperAsWord(paper: PaperDescription): Promise<Buffer> {
  const { layout } = paper;
  const { margins } = layout;
  const document = new Document({
    title: paper.title,
    creator: paper.issuer.body.join(" "),
    styles: { default: { document: { run: { font, size: halfPoints(layout.body) } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              ...{ top: twips(margins.top), bottom: twips(margins.bottom), header: twips(10) },
              ...{ left: twips(margins.left), right: twips(margins.right) },
            },
          },
        },
        headers: {
          first: new Header({ children: marks(paper) }),
          default: new Header({ children: [pageNumber(layout), ...marks(paper)] }),
        },
        children: bodyOf(paper),
      },
    ],
  });
  return Packer.toBuffer(document);
}

function bodyOf(paper: PaperDescription) {
  const { layout } = paper;
  return [
    headOf(paper),
    centred([paper.type], { size: layout.body, bold: true, before: 240 }),
    centred(paper.subject, { size: layout.body, bold: true, after: 200 }),
    ...paper.blocks.flatMap((block) => blockOf(block, layout)),
    ...paper.beforeSignatures.map((text) => indented(text, layout)),
    ...signaturesOf(paper),
    ...paper.annexes.flatMap((annex) => [
      centred([annex.title], { size: layout.body, bold: true, pageBreakBefore: true }),
      centred([annex.subject], { size: layout.body, bold: true, after: 200 }),
      ...annex.blocks.flatMap((block) => blockOf(block, layout)),
    ]),
  ];
}

function headOf({ issuer, number, placeAndDay, layout }: PaperDescription) {
  const size = layout.head;
  const numbered = number && `Số: ${number === "blank" ? "………" : number.text}`;
  const left = [
    centred(issuer.above, { size }),
    centred(issuer.body, { size, bold: true, underlined: true }),
    ...(numbered ? [centred([numbered], { size, before: 80 })] : []),
  ];
  const right = [
    centred(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], { size: size - 0.5, bold: true }),
    centred(["Độc lập - Tự do - Hạnh phúc"], { size, bold: true, underlined: true }),
    centred([placeAndDay], { size, italics: true, before: 80 }),
  ];
  return grid([[left, right]], [42, 58]);
}

function signaturesOf({ signatures, recipients, layout }: PaperDescription) {
  if (signatures.length === 0) return [];
  const across = signatures.length > 4 ? 3 : 2;
  const cells = signatures.map((each) => signatureOf(each, across === 3 ? 10.5 : layout.head));
  const list = recipientsOf({ recipients, layout });
  if (cells.length === 1) return [grid([[list, cells[0] ?? []]], [50, 50])];
  return [...inRows(cells, across), ...list];
}

/** Beside the one signature, under a grid of several. */
function recipientsOf({ recipients, layout }: Pick<PaperDescription, "recipients" | "layout">) {
  if (recipients.length === 0) return [];
  const heading = run("Nơi nhận:", { size: 12, bold: true, italics: true });
  return [
    new Paragraph({ children: [heading], spacing: { before: 240 } }),
    ...recipients.map(
      (each) => new Paragraph({ children: [run(`- ${each}`, { size: layout.recipients })] }),
    ),
  ];
}

function inRows(cells: Paragraph[][], across: number) {
  const rows = [];
  for (let start = 0; start < cells.length; start += across) {
    const row = cells.slice(start, start + across);
    while (row.length < across) row.push([]);
    rows.push(row);
  }
  return [
    grid(
      rows,
      Array.from({ length: across }, () => 100 / across),
      // A name of two lines moves no chair's place.
      "bottom",
    ),
  ];
}

function signatureOf(
  { unit, authority, note, name, hasStamp = false }: SignatureBlock,
  size: number,
) {
  const room = Array.from({ length: hasStamp ? 3 : 1 }, () => "");
  return [
    centred([...unit, ...authority], { size, bold: true, before: 240, keep: true }),
    centred([...room, note, ...room], { size: 10.5, italics: true, before: 200, keep: true }),
    centred([name], { size, bold: true, before: 200 }),
  ];
}

function marks({ watermark, layout }: PaperDescription) {
  if (watermark.length === 0) return [];
  const text = watermark.join(" · ");
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({ text, font, bold: true, color: "8A8378", size: halfPoints(layout.head) }),
      ],
    }),
  ];
}

function pageNumber(layout: Layout) {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ children: [PageNumber.CURRENT], font, size: halfPoints(layout.head) }),
    ],
  });
}
