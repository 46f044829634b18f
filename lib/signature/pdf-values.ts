/** What stands in a PDF (ISO 32000-1, 7.3), with where a hexadecimal string lies: a signature covers all bytes but its own. */
export type PdfValue =
  | { kind: "word"; text: string }
  | { kind: "name"; text: string }
  | { kind: "string"; text: string; start: number; end: number }
  | { kind: "reference"; number: number }
  | { kind: "array"; items: PdfValue[] }
  | PdfDictionary;
export type PdfDictionary = { kind: "dictionary"; entries: Map<string, PdfValue> };

/** Deeper nesting is written by no program that signs. */
const deepest = 20;
const gap = /[\0\t\n\f\r ]*/y;
const reference = /(\d+)[\0\t\n\f\r ]+0[\0\t\n\f\r ]+R(?![\w.+-])/y;
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const hexadecimal = /<([0-9A-Fa-f\0\t\n\f\r ]*)>/y;
const word = /(?:true|false|null|[+-]?(?:\d+\.?\d*|\.\d+))(?![^\0\t\n\f\r ()<>[\]{}/%])/y;

/**
 * Reads PDF values one after the other, more strictly than any viewer: what two programs could read in two ways (a key written twice or
 * with "#", a remark between words, an unclosed string) is read here by none, and throws.
 */
export class PdfReader {
  at = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The next words where they match; moves on behind them. */
  take(pattern: RegExp) {
    const sticky = new RegExp(pattern.source, "y");
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text);
    if (found) this.at = sticky.lastIndex;
    return found;
  }

  skipGap() {
    this.take(gap);
  }

  value(depth = 0): PdfValue {
    if (depth > deepest) throw new Error("nested too deep");
    this.skipGap();
    const { text, at } = this;
    if (text.startsWith("<<", at)) return this.dictionary(depth);
    if (text[at] === "[") return this.array(depth);
    if (text[at] === "(") return this.literal();
    const named = this.take(name);
    if (named) return { kind: "name", text: unescaped(named[1] ?? "") };
    const hex = this.take(hexadecimal);
    if (hex) return { kind: "string", text: fromHex(hex[1] ?? ""), start: at, end: this.at };
    const referred = this.take(reference);
    if (referred) return { kind: "reference", number: Number(referred[1]) };
    const plain = this.take(word);
    if (!plain) throw new Error(`nothing known at ${at}`);
    return { kind: "word", text: plain[0] };
  }

  private dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipGap();
      if (this.take(/>>/)) return { kind: "dictionary", entries };
      const key = this.take(name)?.[1];
      if (!key || key.includes("#") || entries.has(key)) throw new Error("no plain key");
      entries.set(key, this.value(depth + 1));
    }
  }

  private array(depth: number): PdfValue {
    this.at += 1;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipGap();
      if (this.take(/\]/)) return { kind: "array", items };
      items.push(this.value(depth + 1));
    }
  }

  /** As it is written, between brackets that are in pairs. */
  private literal(): PdfValue {
    const start = this.at;
    let open = 0;
    do {
      const sign = this.text[this.at++];
      if (sign === undefined) throw new Error("an unclosed string");
      if (sign === "\\") this.at++;
      else if (sign === "(") open++;
      else if (sign === ")") open--;
    } while (open > 0);
    const text = decoded(this.text.slice(start + 1, this.at - 1));
    return { kind: "string", text, start, end: this.at };
  }
}

export function dictionary(value: PdfValue | undefined) {
  return value?.kind === "dictionary" ? value : undefined;
}

export function isNamed(value: PdfValue | undefined, name: string) {
  return value?.kind === "name" && value.text === name;
}

/** A value in one way of writing, to compare with another's. */
export function wordsOfValue(value: PdfValue): string {
  if (value.kind === "array") return `[${value.items.map(wordsOfValue).join(" ")}]`;
  if (value.kind === "reference") return `${value.number} R`;
  // "595.280" and "595.28" are one figure.
  if (value.kind === "word")
    return String(Number.isNaN(Number(value.text)) ? value.text : Number(value.text));
  if (value.kind !== "dictionary") return `${value.kind} ${JSON.stringify(value.text)}`;
  const entries = [...value.entries].map(([key, each]) => `/${key} ${wordsOfValue(each)}`);
  return `<<${entries.toSorted().join("\n")}>>`;
}

const signs: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function decoded(written: string) {
  return written.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, sign: string) => {
    if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 0xff);
    return /^[\r\n]/.test(sign) ? "" : (signs[sign] ?? sign);
  });
}

function unescaped(text: string) {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => fromHex(hex));
}

function fromHex(hex: string) {
  return Buffer.from(hex.replace(/[^0-9A-Fa-f]/g, ""), "hex").toString("latin1");
}
