import { amountOf, type Column, type Meant } from "./amount";
import { type Decimal, decimalText, negated, shift, trimmed } from "./decimal";
import { takenApart } from "./terms";
import { type Qualifier, qualifierWords, writtenUnits } from "./units";

export type NumberFault =
  | "empty"
  | "notANumber"
  | "percentage"
  | "notWhole"
  | "negative"
  | "tooLarge"
  | "tooManyDecimals";

/** What unclear text may mean: `text` reads as a value when typed instead; `inFull` is the whole figure. */
export type Meaning = { text: string; inFull: string };

/** A value, a question, or why it is neither. */
export type Reading<Value> =
  | { kind: "value"; value: Value; qualifier: Qualifier }
  | { kind: "unclear"; meanings: Meaning[] }
  | { kind: "invalid"; reason: NumberFault };

/** `exponent` is the unit of a bare figure. `accept` gives what is stored, or why it is not. */
type Field<Value> = Omit<Column, "inDong"> & {
  accept: (value: Decimal) => Value | NumberFault;
};

const longestText = 100;

/** Behind a figure: "825%", "81000 ％", "85 phần trăm". */
const percentage = /\d\s*(?:[%％‰]|phần trăm)/iu;

export function readingOf<Value extends bigint | Decimal>(
  text: string,
  { kind, exponent, accept }: Field<Value>,
): Reading<Value> {
  if (text.trim() === "") return invalid("empty");
  if (text.length > longestText) return invalid("notANumber");
  if (percentage.test(text.normalize("NFC"))) return invalid("percentage");
  const { qualifier, isNegative, terms, inDong } = takenApart(text);
  const amount = inDong && kind !== "money" ? null : amountOf(terms, { kind, exponent, inDong });
  if (!amount) return invalid("notANumber");

  const values = amount.values.map((meant) =>
    isNegative ? { ...meant, value: negated(meant.value) } : meant,
  );
  const accepted = values.map(({ value }) => accept(value));
  const meanings = values
    .filter((_, index) => typeof accepted[index] !== "string")
    .map((meant) => meaningOf(meant, { kind, qualifier }));
  if (!amount.certain && meanings.length > 0) return { kind: "unclear", meanings };
  const [value = "notANumber"] = accepted;
  return typeof value === "string" ? invalid(value) : { kind: "value", value, qualifier };
}

function invalid(reason: NumberFault) {
  return { kind: "invalid", reason } as const;
}

function meaningOf(
  { value, exponent }: Meant,
  { kind, qualifier }: { kind: Column["kind"]; qualifier: Qualifier },
): Meaning {
  const currency = kind === "money" ? "đồng" : "";
  const said = (places: number, ...words: string[]) =>
    [qualifierWords[qualifier] + decimalText(trimmed(shift(value, -places))), ...words]
      .filter((word) => word !== "")
      .join(" ");
  return {
    text: said(exponent, writtenUnits[exponent] ?? "", currency),
    inFull: said(0, currency),
  };
}
