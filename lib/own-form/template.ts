import "server-only";
import { zipSync } from "fflate";
import { openZip, type Zip } from "@/lib/spreadsheet/zip";
import { type Filling, marksIn } from "./rules";
import { escaped, filledPiece, wordsOfPiece } from "./xml-text";

type FillingOf = (mark: string) => Filling | null;

const wordPart = /^word\/(?:document|header\d*|footer\d*)\.xml$/;
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/;
const sharedPart = "xl/sharedStrings.xml";

/** The marks of a Word or Excel file, each once, in the order they are met. Refuses an archive beyond the limits of `openZip`. */
export function marksOfFile(bytes: Buffer) {
  const zip = openZip(bytes);
  const pieces = zip.names
    .filter((name) => wordPart.test(name) || name === sharedPart || sheetPart.test(name))
    .flatMap((name) => piecesOf(name, textOf(zip, name)));
  const found = pieces.flatMap((piece) => marksIn(wordsOfPiece(piece)));
  return [...new Set(found.map(({ mark }) => mark))];
}

/** The file with every mark filled in; a mark without a figure leaves its place empty. Everything else stays byte by byte. */
export function filledFile(bytes: Buffer, fillingOf: FillingOf) {
  const zip = openZip(bytes);
  const strings = zip.has(sharedPart) ? piecesOf(sharedPart, textOf(zip, sharedPart)) : [];
  const parts = zip.names
    .filter((name) => !name.endsWith("/"))
    .map((name) => [name, filledPart(zip, name, { strings, fillingOf })] as const);
  return Buffer.from(zipSync(Object.fromEntries(parts)));
}

type Ways = { strings: readonly string[]; fillingOf: FillingOf };

function filledPart(zip: Zip, name: string, { strings, fillingOf }: Ways) {
  const isText = wordPart.test(name) || name === sharedPart || sheetPart.test(name);
  if (!isText && name !== "xl/workbook.xml") return new Uint8Array(zip.part(name) ?? []);
  const xml = textOf(zip, name);
  const words = (mark: string) => fillingOf(mark)?.text ?? null;
  const filled =
    name === "xl/workbook.xml"
      ? recalculated(xml)
      : piecesOf(name, sheetPart.test(name) ? withNumbers(xml, strings, fillingOf) : xml)
          .map((piece) => filledPiece(piece, words))
          .join("");
  return new TextEncoder().encode(filled);
}

/** A paragraph of Word, a text of Excel, a cell: what a mark never reaches beyond. */
function piecesOf(name: string, xml: string) {
  const end = wordPart.test(name) ? "</w:p>" : name === sharedPart ? "</si>" : "</c>";
  const parts = xml.split(end);
  return parts.map((part, index) => (index < parts.length - 1 ? part + end : part));
}

/** A cell that is nothing but a mark becomes a number, so that the form's own sums go on; without a figure it is empty. */
function withNumbers(sheet: string, strings: readonly string[], fillingOf: FillingOf) {
  return sheet.replace(
    /<c\b([^<>]*?)\st="s"([^<>]*)><v>(\d+)<\/v><\/c>/g,
    (cell, before: string, after: string, index: string) => {
      const words = wordsOfPiece(strings[Number(index)] ?? "").trim();
      const [only] = marksIn(words);
      if (!only || only.from > 0 || only.to < words.length) return cell;
      const filling = fillingOf(only.mark);
      if (!filling) return `<c${before}${after}/>`;
      if (filling.number !== null) return `<c${before}${after}><v>${filling.number}</v></c>`;
      return `<c${before} t="inlineStr"${after}><is><t>${escaped(filling.text)}</t></is></c>`;
    },
  );
}

/** Excel adds up anew when the file is opened: what the form's formulas said was of the empty form. */
function recalculated(workbook: string) {
  return workbook.replace(/<calcPr\b([^<>]*?)\/>/, (_, attributes: string) => {
    const rest = attributes.replace(/\sfullCalcOnLoad="[^"]*"/, "");
    return `<calcPr${rest} fullCalcOnLoad="1"/>`;
  });
}

function textOf(zip: Zip, name: string) {
  return (zip.part(name) ?? Buffer.alloc(0)).toString("utf8");
}
