import { z } from "zod";

/** The shares regulations use, as a form writes them; "+" is strictly more. */
export const markCodes = ["1/2+", "1/2", "2/3", "7/10", "4/5", "9/10", "1/1"] as const;

/** A share chosen from those, as an exact fraction; `missing` is said when none was. */
export function mark(missing: string) {
  return z.enum(markCodes, missing).transform((code) => {
    const [numerator = 0, denominator = 0] = code.replace("+", "").split("/").map(Number);
    return { numerator, denominator, strict: code.endsWith("+") };
  });
}
