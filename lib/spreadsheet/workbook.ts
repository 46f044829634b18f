import { Refusal, refuse } from "@/lib/refusal";
import type { Row } from "./cell";
import { sharedTextBudget } from "./limits";
import { codeText, dateText, numberText, percentText } from "./number-format";
import { rowsOfSheet } from "./sheet";
import { sharedTexts, shownByStyles } from "./workbook-parts";
import { walkXml } from "./xml";
import { openZip, type Zip } from "./zip";

const macroParts = /vbaProject|macrosheets\//i;
const epochOf1900 = Date.UTC(1899, 11, 30);
const epochOf1904 = Date.UTC(1904, 0, 1);

/** Far more than a cluster has units. */
const mostSheets = 60;

export type NamedSheet = { name: string; rows: Row[] };

/** The rows of a workbook's first visible sheet. Refuses macros, formulas, and what is no workbook. */
export function rowsOfWorkbook(bytes: Buffer) {
  const workbook = openWorkbook(bytes);
  const first = workbook.sheets.find(({ isHidden }) => !isHidden);
  if (!first) throw new Refusal("sheet.damaged");
  return workbook.rowsOf(first);
}

/** Every sheet of a workbook, hidden ones too, in its order. Refuses the same; a formula is named with its sheet. */
export function sheetsOfWorkbook(bytes: Buffer): NamedSheet[] {
  const workbook = openWorkbook(bytes);
  // Each sheet is a part of its own, so that a small file cannot have one read a thousand times.
  refuse(workbook.sheets.length > mostSheets ? "sheet.tooMuchInside" : null);
  const targets = new Set(workbook.sheets.map(({ target }) => target));
  refuse(targets.size < workbook.sheets.length ? "sheet.damaged" : null);
  return workbook.sheets.map((sheet) => ({ name: sheet.name, rows: workbook.rowsOf(sheet) }));
}

function openWorkbook(bytes: Buffer) {
  const zip = openZip(bytes);
  refuse(zip.names.some((name) => macroParts.test(name)) ? "sheet.macros" : null);
  const workbook = zip.part("xl/workbook.xml");
  if (!workbook) throw new Refusal("sheet.wrongKind");
  const { sheets, epoch } = contentsOf(workbook);
  const targetOf = targetsOf(zip);
  const shown = shownByStyles(zip);
  const texts = sharedTexts(zip);
  const spend = sharedTextBudget();
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, target: targetOf(sheet.id) })),
    rowsOf({ target }: { target: string }) {
      const part = zip.part(target);
      if (!part) throw new Refusal("sheet.damaged");
      return rowsOfSheet(part, {
        sharedText: (index) => spend(texts[index] ?? ""),
        numberText(raw, style) {
          const as = shown[style];
          if (as === "date") return dateText(raw, epoch);
          if (as === "percent") return percentText(raw);
          return typeof as === "object" ? codeText(raw, as.digits) : numberText(raw);
        },
      });
    },
  };
}

/** The sheets that a workbook names, and where its days are counted from. */
function contentsOf(workbook: Buffer) {
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let epoch = epochOf1900;
  walkXml(workbook, {
    open(element, { state = "", date1904, name = "", ...attributes }) {
      if (element === "workbookPr" && (date1904 === "1" || date1904 === "true"))
        epoch = epochOf1904;
      if (element !== "sheet") return;
      const [, id] = Object.entries(attributes).find(([key]) => /:id$/.test(key)) ?? [];
      const isHidden = state.toLowerCase().includes("hidden");
      if (id !== undefined) sheets.push({ name, id, isHidden });
    },
  });
  return { sheets, epoch };
}

function targetsOf(zip: Zip) {
  const targets = new Map<string, string>();
  const relations = zip.part("xl/_rels/workbook.xml.rels");
  if (!relations) throw new Refusal("sheet.damaged");
  walkXml(relations, {
    open(_, { Id, Target }) {
      if (Id && Target) targets.set(Id, Target);
    },
  });
  return (id: string) => {
    const target = targets.get(id) ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  };
}
