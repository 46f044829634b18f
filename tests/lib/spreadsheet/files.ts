import { crc32, deflateRawSync } from "node:zlib";
import { Refusal, wordsOf } from "@/lib/refusal";
import { readSheet } from "@/lib/spreadsheet/read";

export function aFile(content: string | Buffer, name = "bang.xlsx") {
  return new File([Buffer.from(content)], name);
}

/** The sentence with which a file is refused; fails when it is taken. */
export async function refusalOf(file: File) {
  const refusal = await readSheet(file).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refusal instanceof Refusal)) throw new Error(`${file.name} was not refused: ${refusal}`);
  return { code: refusal.code, words: wordsOf(refusal) };
}

/** The texts of a sheet by address. */
export async function textsIn(file: File) {
  const rows = await readSheet(file);
  return Object.fromEntries(
    rows.flatMap(({ cells }) => cells.map(({ address, text }) => [address, text])),
  );
}

type Part = { content: string | Buffer; claims?: number };

/** A zip archive; a part may claim another unpacked size than it has. */
export function aZip(parts: Record<string, string | Part>) {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const [name, part] of Object.entries(parts)) {
    const { content, claims } =
      typeof part === "string" ? { content: part, claims: undefined } : part;
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claims ?? bytes.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const at = Buffer.alloc(14);
    at.writeUInt32LE(Buffer.concat(locals).length, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\0"), shared, at, Buffer.from(name));
    locals.push(Buffer.from("PK\u0003\u0004"), shared, Buffer.from(name), packed);
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(Buffer.concat(locals).length, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from("PK\u0005\u0006"), end]);
}

/** The smallest workbook around the rows of a sheet's XML. */
export function workbookParts(rows: string) {
  return {
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="An" state="hidden" r:id="rId2"/><sheet name="Bảng" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  };
}

/** A row of texts as sheet XML. */
export function aRow(number: number, texts: string[]) {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${number}">${cells.join("")}</row>`;
}
