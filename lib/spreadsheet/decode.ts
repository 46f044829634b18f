import { isUtf8 } from "node:buffer";
import { Refusal } from "@/lib/refusal";
import { oldFontOf } from "./old-font";

/** The text of a CSV file: UTF-8 or UTF-16, with or without a mark, else what Windows called Vietnamese. */
export function textOf(bytes: Buffer) {
  const encoding = wideEncodingOf(bytes) ?? (isUtf8(bytes) ? "utf-8" : null);
  return encoding ? new TextDecoder(encoding).decode(bytes) : windowsText(bytes);
}

function wideEncodingOf(bytes: Buffer) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark: separators, digits and line breaks leave a zero in every other byte.
  const start = bytes.subarray(0, 1000);
  const zerosAt = (parity: number) => start.filter((byte, at) => byte === 0 && at % 2 === parity);
  const [even, odd] = [zerosAt(0).length, zerosAt(1).length];
  if (even === 0 && odd > start.length / 10) return "utf-16le";
  return odd === 0 && even > start.length / 10 ? "utf-16be" : null;
}

/** Windows-1258 sets tones as marks of their own; one that finds no vowel to sit on shows another encoding. */
function windowsText(bytes: Buffer) {
  const western = new TextDecoder("windows-1252").decode(bytes);
  if (oldFontOf(western)) return western;
  const vietnamese = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  if (/\p{M}/u.test(vietnamese)) throw new Refusal("sheet.unknownEncoding");
  return vietnamese;
}
