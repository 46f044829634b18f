import { Refusal, refuse } from "@/lib/refusal";
import { dateText, isDateFormat, numberText } from "./number-format";
import { rowsOfSheet } from "./sheet";
import { walkXml } from "./xml";
import { openZip, type Zip } from "./zip";

const macroParts = /vbaProject|macrosheets\//i;
const epochOf1900 = Date.UTC(1899, 11, 30);
const epochOf1904 = Date.UTC(1904, 0, 1);

/** The rows of a workbook's first visible sheet. Refuses macros, formulas, and what is no workbook. */
export function rowsOfWorkbook(bytes: Buffer) {
  const zip = openZip(bytes);
  refuse(zip.names.some((name) => macroParts.test(name)) ? "sheet.macros" : null);
  const workbook = zip.part("xl/workbook.xml");
  if (!workbook) throw new Refusal("sheet.wrongKind");
  const { sheetId, epoch } = firstVisibleSheet(workbook);
  const sheet = zip.part(targetOf(zip, sheetId));
  if (!sheet) throw new Refusal("sheet.damaged");
  const showsDates = stylesThatShowDates(zip);
  return rowsOfSheet(sheet, {
    sharedTexts: sharedTexts(zip),
    numberText: (raw, style) => (showsDates[style] ? dateText(raw, epoch) : numberText(raw)),
  });
}

function firstVisibleSheet(workbook: Buffer) {
  let sheetId: string | undefined;
  let epoch = epochOf1900;
  walkXml(workbook, {
    open(name, { state, date1904, ...attributes }) {
      if (name === "workbookPr" && (date1904 === "1" || date1904 === "true")) epoch = epochOf1904;
      if (name === "sheet" && !state?.toLowerCase().includes("hidden")) {
        sheetId ??= Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1];
      }
    },
  });
  if (sheetId === undefined) throw new Refusal("sheet.damaged");
  return { sheetId, epoch };
}

function targetOf(zip: Zip, sheetId: string) {
  let target = "";
  const relations = zip.part("xl/_rels/workbook.xml.rels");
  if (!relations) throw new Refusal("sheet.damaged");
  walkXml(relations, {
    open(_, { Id, Target }) {
      if (Id === sheetId && Target) target = Target;
    },
  });
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** Each entry is one text, whole; its differently formatted runs are joined and reading aids left out. */
function sharedTexts(zip: Zip) {
  const texts: string[] = [];
  const part = zip.part("xl/sharedStrings.xml");
  let inText = false;
  let inReadingAid = false;
  if (!part) return texts;
  walkXml(part, {
    open(name) {
      if (name === "si") texts.push("");
      if (name === "rPh") inReadingAid = true;
      if (name === "t") inText = !inReadingAid;
    },
    text(text) {
      if (inText) texts.push((texts.pop() ?? "") + text);
    },
    close(name) {
      if (name === "rPh") inReadingAid = false;
      if (name === "t") inText = false;
    },
  });
  return texts;
}

function stylesThatShowDates(zip: Zip) {
  const codes = new Map<number, string>();
  const showsDates: boolean[] = [];
  const part = zip.part("xl/styles.xml");
  let inCellFormats = false;
  if (!part) return showsDates;
  walkXml(part, {
    open(name, { numFmtId = "0", formatCode = "" }) {
      if (name === "numFmt") codes.set(Number(numFmtId), formatCode);
      if (name === "cellXfs") inCellFormats = true;
      if (name === "xf" && inCellFormats) {
        showsDates.push(isDateFormat(Number(numFmtId), codes.get(Number(numFmtId))));
      }
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return showsDates;
}
