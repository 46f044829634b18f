import ExcelJS from "@protobi/exceljs";

type Loaded = Parameters<ExcelJS.Xlsx["load"]>[0];

/** A downloaded workbook as Excel opens it. */
export async function opened(workbook: { bytes: Buffer } | null) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(workbook?.bytes ?? Buffer.alloc(0)).buffer as Loaded);
  return book;
}

/** The file that is sent back. */
export async function sentBack(book: ExcelJS.Workbook) {
  return new File([new Uint8Array(await book.xlsx.writeBuffer())], "bieu.xlsx");
}

/** The workbook as someone fills it in with Excel; gives the file that is sent back. */
export async function filled(
  workbook: { bytes: Buffer } | null,
  fill: (book: ExcelJS.Workbook) => void,
) {
  const book = await opened(workbook);
  fill(book);
  return sentBack(book);
}
