import "server-only";
import { zipSync } from "fflate";
import { refuse } from "@/lib/refusal";
import { limits, sharedTextBudget } from "@/lib/spreadsheet/limits";
import { openZip, type Zip } from "@/lib/spreadsheet/zip";
import { type Filling, marksIn, mostMarks } from "./rules";
import { escaped, filledPiece, wordsOfPiece } from "./xml-text";

type FillingOf = (mark: string) => Filling | null;

const wordPart = /^word\/(?:document|header\d*|footer\d*)\.xml$/;
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/;
const sharedPart = "xl/sharedStrings.xml";

/**
 * The marks of a Word or Excel file, each once, in the order they are met. Refuses an archive beyond the limits of `openZip`,
 * `ownForm.tooLarge`, `ownForm.tooManyMarks`.
 */
export function marksOfFile(bytes: Buffer) {
  const zip = opened(bytes);
  const pieces = zip.names
    .filter((name) => wordPart.test(name) || name === sharedPart || sheetPart.test(name))
    .flatMap((name) => piecesOf(name, textOf(zip, name)));
  const found = pieces.flatMap((piece) => marksIn(wordsOfPiece(piece)));
  refuse(found.length > mostMarks ? "ownForm.tooManyMarks" : null);
  return [...new Set(found.map(({ mark }) => mark))];
}

/** The file with every mark filled in; a mark without a figure leaves its place empty. Everything else stays byte by byte. Refuses as above. */
export function filledFile(bytes: Buffer, fillingOf: FillingOf) {
  const zip = opened(bytes);
  const markOf = onlyMarks(
    zip.has(sharedPart) ? piecesOf(sharedPart, textOf(zip, sharedPart)) : [],
  );
  const parts = zip.names
    .filter((name) => !name.endsWith("/"))
    .map((name) => [name, filledPart(zip, name, { markOf, fillingOf })] as const);
  return Buffer.from(zipSync(Object.fromEntries(parts)));
}

/** Before a byte of it is unpacked: a form is a few pages. */
function opened(bytes: Buffer) {
  refuse(bytes.length > limits.fileBytes ? "ownForm.tooLarge" : null);
  return openZip(bytes);
}

type MarkOf = (index: number) => string | null;
type Ways = { markOf: MarkOf; fillingOf: FillingOf };

function filledPart(zip: Zip, name: string, { markOf, fillingOf }: Ways) {
  const isText = wordPart.test(name) || name === sharedPart || sheetPart.test(name);
  if (!isText && name !== "xl/workbook.xml") return new Uint8Array(zip.part(name) ?? []);
  const xml = textOf(zip, name);
  const words = (mark: string) => fillingOf(mark)?.text ?? null;
  const filled =
    name === "xl/workbook.xml"
      ? recalculated(xml)
      : piecesOf(name, sheetPart.test(name) ? withNumbers(xml, markOf, fillingOf) : xml)
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

/** By the number of a shared text: the mark that is all it says. Each text is read once, however many cells point to it. */
export function onlyMarks(strings: readonly string[]): MarkOf {
  const known = new Map<number, string | null>();
  const spend = sharedTextBudget();
  return (index) => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const words = wordsOfPiece(spend(strings[index] ?? "")).trim();
    const [only] = marksIn(words);
    const mark = only && only.from === 0 && only.to === words.length ? only.mark : null;
    known.set(index, mark);
    return mark;
  };
}

/** A cell that points to a shared text. Its tag is short, and is looked into only once it has been found: no tag is read twice. */
const pointingCell = /<c\b([^<>]{0,500})><v>(\d{1,9})<\/v><\/c>/g;
const isShared = /\st="s"/;

/** A cell that is nothing but a mark becomes a number, so that the form's own sums go on; without a figure it is empty. */
function withNumbers(sheet: string, markOf: MarkOf, fillingOf: FillingOf) {
  const spend = sharedTextBudget();
  return sheet.replace(pointingCell, (cell, attributes: string, index: string) => {
    const mark = isShared.test(attributes) ? markOf(Number(index)) : null;
    if (mark === null) return cell;
    const filling = fillingOf(mark);
    const rest = attributes.replace(isShared, "");
    if (!filling) return `<c${rest}/>`;
    if (filling.number !== null) return `<c${rest}><v>${filling.number}</v></c>`;
    return `<c${rest} t="inlineStr"><is><t>${escaped(spend(filling.text))}</t></is></c>`;
  });
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
