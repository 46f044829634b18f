import { z } from "zod";
import { toNfc } from "./search-text";

/** A form's list, a line a thing: composed, empty lines and spaces to spare left out. Empty is an empty list. */
export function linesField(most = 4000) {
  return z
    .string()
    .default("")
    .transform((text) => linesOf(toNfc(text)).join("\n"))
    .pipe(z.string().max(most, `Dài quá ${most} ký tự. Vui lòng ghi ngắn hơn.`));
}

/** The things of such a list, each once. */
export function linesOf(text: string) {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  return [...new Set(lines)].filter((line) => line !== "");
}
