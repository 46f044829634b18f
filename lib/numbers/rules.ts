import { type Decimal, magnitude, tenTo, trimmed } from "./decimal";
import { type Reading, readingOf } from "./reading";
import { exponentOf, type Scale } from "./units";

type Signed = { allowNegative?: boolean };

/** Below ten to this power: 999.999 tỷ in đồng, and far inside the database's bigint. */
const largest = 15;

/** Of decimals: with the four that are kept, fifteen digits, as many as JSON, and so every reader, takes without rounding. */
const largestQuantity = 11;

/**
 * Whole đồng from what an officer types; `scale` is the unit of a figure that has none (default đồng).
 * "1 tỷ 6" = "1,6 tỷ" = "1 tỷ 600"; "1.600" is one thousand six hundred; "… đồng" overrules the scale.
 * Asked back: "1.6 tỷ", "1 tỷ 65", "7,690" without a unit, a bare figure far too large for the scale.
 */
export function parseMoney(
  text: string,
  { scale = "dong", ...signed }: { scale?: Scale } & Signed = {},
) {
  const accept = (value: Decimal) => wholeOf(value, signed);
  return readingOf(text, { kind: "money", exponent: exponentOf[scale], accept });
}

/**
 * A whole number of things: "7.690", "12 nghìn", "trên 1,2 triệu".
 * Asked back: "7,690", English for 7.690.
 */
export function parseCount(text: string, signed: Signed = {}) {
  return readingOf(text, { kind: "count", exponent: 0, accept: (value) => wholeOf(value, signed) });
}

/**
 * An exact decimal: "1.234,5". A comma always starts the decimals ("1,125" is under two), at most
 * `decimals` of them (default 3), below 100 tỷ. Asked back: "1.6".
 */
export function parseQuantity(
  text: string,
  { decimals = 3, ...signed }: { decimals?: number } & Signed = {},
) {
  const accept = (value: Decimal) => {
    const exact = trimmed(value);
    return exact.scale > decimals
      ? "tooManyDecimals"
      : (boundsFault(exact, signed, largestQuantity) ?? exact);
  };
  return readingOf(text, { kind: "quantity", exponent: 0, accept });
}

/** What a field takes: whole đồng typed in a scale, a whole number of things, or an exact decimal. */
export type NumberField =
  | { kind: "money"; scale: Scale }
  | { kind: "count" }
  | { kind: "quantity"; decimals?: number };

/** The same readings for a field whose kind is data; a count or an amount comes as a decimal without decimals. */
export function parseNumber(text: string, field: NumberField): Reading<Decimal> {
  if (field.kind === "quantity") return parseQuantity(text, field);
  const reading = field.kind === "money" ? parseMoney(text, field) : parseCount(text);
  return reading.kind === "value"
    ? { ...reading, value: { digits: reading.value, scale: 0 } }
    : reading;
}

function wholeOf(value: Decimal, signed: Signed) {
  const exact = trimmed(value);
  return exact.scale > 0 ? "notWhole" : (boundsFault(exact, signed) ?? exact.digits);
}

function boundsFault(
  { digits, scale }: Decimal,
  { allowNegative = false }: Signed,
  most = largest,
) {
  if (digits < 0n && !allowNegative) return "negative";
  return magnitude(digits) >= tenTo(most + scale) ? "tooLarge" : null;
}
