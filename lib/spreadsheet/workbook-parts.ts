import { type Shown, shownBy } from "./number-format";
import { walkXml } from "./xml";
import type { Zip } from "./zip";

/** Each entry is one text, whole; its differently formatted runs are joined and reading aids left out. */
export function sharedTexts(zip: Zip) {
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

/** By the number of a cell's style: what it shows a number as. */
export function shownByStyles(zip: Zip) {
  const codes = new Map<number, string>();
  const shown: Shown[] = [];
  const part = zip.part("xl/styles.xml");
  let inCellFormats = false;
  if (!part) return shown;
  walkXml(part, {
    open(name, { numFmtId = "0", formatCode = "" }) {
      if (name === "numFmt") codes.set(Number(numFmtId), formatCode);
      if (name === "cellXfs") inCellFormats = true;
      if (name === "xf" && inCellFormats) {
        shown.push(shownBy(Number(numFmtId), codes.get(Number(numFmtId))));
      }
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return shown;
}
