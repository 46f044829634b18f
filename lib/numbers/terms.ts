import { searchText } from "@/lib/search-text";
import { type Qualifier, typedQualifiers, typedUnits } from "./units";

/** A figure as typed, and the power of ten of the unit after it. Only the last may go without a unit. */
export type Term = { figure: string; exponent: number | undefined };

const parts = /^(?:(tren|hon|gan) ?)?(-)? ?(.*?)( ?(?:dong|vnd|d|₫))?$/;

/** Takes typed text apart: "trên 1 tỷ 600 triệu đồng" → qualifier, sign, terms, whether a currency stands there. */
export function takenApart(text: string) {
  const [, word = "", minus, body = "", currency] = parts.exec(folded(text)) ?? [];
  const qualifier: Qualifier = typedQualifiers[word] ?? "exact";
  return {
    qualifier,
    isNegative: minus !== undefined,
    terms: termsOf(body),
    inDong: currency !== undefined,
  };
}

/** Full-width digits and signs become ASCII, every dash a minus, "rưỡi" a half; diacritics and capitals go. */
function folded(text: string) {
  const ascii = text.replace(/[！-～]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  return searchText(ascii)
    .replace(/[−–]/g, "-")
    .replace(/(?:nghin|ngan) ty/, "nghinty")
    .replace(/([a-z]) ?ruoi\b/, "$1 5");
}

/** Empty when the text is anything but figures and known units in turn. */
function termsOf(body: string) {
  const tokens = body.match(/\d+(?:[., ]\d+)*|[a-z]+/g) ?? [];
  if (unspaced(tokens.join("")) !== unspaced(body)) return [];
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; at += 2) {
    const [figure = "", unit] = tokens.slice(at, at + 2);
    const exponent = unit === undefined ? undefined : typedUnits[unit];
    if (unit !== undefined && exponent === undefined) return [];
    terms.push({ figure, exponent });
  }
  return terms;
}

function unspaced(text: string) {
  return text.replaceAll(" ", "");
}
