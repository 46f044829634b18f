import type { Decimal } from "./decimal";

const plain = /^\d+(?:,\d+)?$/;
const grouped = /^[1-9]\d{0,2}([. ])\d{3}(?:\1\d{3})*(?:,\d+)?$/;
const withPoint = /^\d+\.\d+$/;
const english = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const eitherWay = /^[1-9]\d{0,2},\d{3}$/;

/** What one figure says. An English one is not taken as meant: it comes back as `englishFor`. */
type Figure = { is: Decimal } | { englishFor: Decimal } | null;

/** Reads "7690", "7.690", "7 690", "1.234,5"; recognises "1.6" and "7,690,000" as English. */
export function readFigure(text: string): Figure {
  if (plain.test(text) || grouped.test(text)) return { is: vietnameseFigure(text) };
  if (withPoint.test(text) || english.test(text)) {
    return { englishFor: vietnameseFigure(text.replaceAll(",", "").replace(".", ",")) };
  }
  return null;
}

/** "7,690" is 7,69 to a Vietnamese reader and 7.690 on a computer set to English. */
export function readsEitherWay(text: string) {
  return eitherWay.test(text);
}

function vietnameseFigure(text: string): Decimal {
  const [whole = "", fraction = ""] = text.replace(/[. ]/g, "").split(",");
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}
