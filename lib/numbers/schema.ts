import { z } from "zod";
import { readingFaultText } from "./labels";
import type { Reading } from "./reading";
import { parseCount, parseMoney, parseQuantity } from "./rules";

/** A form's field for money: text in, { value: whole đồng, qualifier } out, or the sentence beside the field. */
export function moneyField(options?: Parameters<typeof parseMoney>[1]) {
  return read((text) => parseMoney(text, options));
}

/** The same for a whole number of things. */
export function countField(options?: Parameters<typeof parseCount>[1]) {
  return read((text) => parseCount(text, options));
}

/** The same for an exact decimal. */
export function quantityField(options?: Parameters<typeof parseQuantity>[1]) {
  return read((text) => parseQuantity(text, options));
}

function read<Value>(parse: (text: string) => Reading<Value>) {
  return z.string().transform((text, context) => {
    const reading = parse(text);
    if (reading.kind === "value") return { value: reading.value, qualifier: reading.qualifier };
    context.addIssue({ code: "custom", message: readingFaultText(text, reading) ?? "" });
    return z.NEVER;
  });
}
