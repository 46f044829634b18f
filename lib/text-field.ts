import { z } from "zod";
import { toNfc } from "./search-text";

/** A form's line of words: composed, without spaces to spare. `missing` is said when nothing was typed. */
export function textField(missing: string, most = 200) {
  return z
    .string()
    .transform(oneLine)
    .pipe(z.string().min(1, missing).max(most, `Dài quá ${most} ký tự. Vui lòng ghi ngắn hơn.`));
}

/** The same where nothing need be typed: null then. */
export function optionalText(most = 200) {
  return z
    .string()
    .default("")
    .transform(oneLine)
    .pipe(z.string().max(most, `Dài quá ${most} ký tự. Vui lòng ghi ngắn hơn.`))
    .transform((text) => text || null);
}

/** Composed, and without spaces to spare. */
export function oneLine(text: string) {
  return toNfc(text).replace(/\s+/g, " ").trim();
}
