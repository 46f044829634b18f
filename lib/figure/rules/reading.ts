import type { IndicatorType } from "@/lib/db/generated/enums";
import type { Amount, Figure } from "@/lib/indicator/rules";
import { readingFaultText } from "@/lib/numbers/labels";
import { noneArose } from "@/lib/numbers/none-arose";
import type { Reading } from "@/lib/numbers/reading";
import { parseCount, parseMoney, parseQuantity } from "@/lib/numbers/rules";

/** What an officer typed for one indicator, as a figure, as nothing yet, or as the sentence that says what is unclear. */
export type Read = { figure: Figure } | { empty: true } | { fault: string };

/**
 * Reads one cell of a form. Money without a unit is in triệu đồng, the scale of the forms; a ratio is typed as
 * "4.375/5.121"; yes/no as "có" or "không"; "không phát sinh" is a stated zero, an empty cell is nothing yet. The name of a
 * ratio's indicator ("Ca hỏa táng / tổng ca tử vong") says what its two numbers are. A part above its whole is read, and asked
 * about where figures are checked.
 */
export function readTyped(type: IndicatorType, typed: string, name = ""): Read {
  const text = typed.normalize("NFC").trim();
  if (text === "") return { empty: true };
  if (noneArose.test(text)) return readNoneArose(type);
  switch (type) {
    case "count":
      return readWhole(text, parseCount(text));
    case "money":
      return readWhole(text, parseMoney(text, { scale: "million" }));
    case "quantity": {
      const reading = parseQuantity(text);
      return reading.kind === "value"
        ? {
            figure: {
              amount: { kind: "quantity", quantity: reading.value },
              qualifier: reading.qualifier,
            },
          }
        : { fault: readingFaultText(text, reading) ?? "" };
    }
    case "ratio":
      return readRatio(text, name);
    case "yesNo":
      return readYesNo(text);
    case "text":
      return { figure: { amount: { kind: "text", text }, qualifier: "exact" } };
  }
}

function readNoneArose(type: IndicatorType): Read {
  const zero: Partial<Record<IndicatorType, Amount>> = {
    quantity: { kind: "quantity", quantity: { digits: 0n, scale: 0 } },
    ratio: { kind: "ratio", numerator: 0n, denominator: 0n },
    text: { kind: "text", text: "Không phát sinh" },
  };
  return { figure: { amount: zero[type] ?? { kind: "whole", whole: 0n }, qualifier: "exact" } };
}

function readWhole(text: string, reading: Reading<bigint>): Read {
  if (reading.kind !== "value") return { fault: readingFaultText(text, reading) ?? "" };
  return {
    figure: { amount: { kind: "whole", whole: reading.value }, qualifier: reading.qualifier },
  };
}

function readRatio(text: string, name: string): Read {
  const [part = "", whole = "", ...rest] = text.split("/").map((side) => side.trim());
  if (rest.length > 0 || part === "" || whole === "") {
    return {
      fault: `“${text}” chưa đủ hai số. Vui lòng ghi số thực hiện, dấu gạch chéo, tổng số; ví dụ: 4.375/5.121.`,
    };
  }
  const readings = [parseCount(part), parseCount(whole)] as const;
  const [numerator, denominator] = readings;
  if (numerator.kind !== "value") return { fault: readingFaultText(part, numerator) ?? "" };
  if (denominator.kind !== "value") return { fault: readingFaultText(whole, denominator) ?? "" };
  if (denominator.value === 0n && numerator.value > 0n) {
    const [ofPart, ofWhole] = sidesOf(name);
    return { fault: `${ofPart} là ${part} mà ${ofWhole} là 0. Vui lòng kiểm tra lại hai số này.` };
  }
  const qualifier = numerator.qualifier === "exact" ? denominator.qualifier : numerator.qualifier;
  return {
    figure: {
      amount: { kind: "ratio", numerator: numerator.value, denominator: denominator.value },
      qualifier,
    },
  };
}

/** Where nobody can write why it stands (a target, a residential area's cell): a ratio is a share of its whole, more is asked back. */
export function readShare(type: IndicatorType, typed: string, name = ""): Read {
  const read = readTyped(type, typed, name);
  const amount = "figure" in read ? read.figure.amount : null;
  if (amount?.kind !== "ratio" || amount.numerator <= amount.denominator) return read;
  const [ofPart, ofWhole] = sidesOf(name);
  return {
    fault: `“${typed}”: ${ofPart} lớn hơn ${ofWhole}. Vui lòng kiểm tra lại hai số này.`,
  };
}

/** What the two numbers of a ratio are called. */
export function sidesOf(name: string): readonly [string, string] {
  const [part, whole, ...rest] = name.split(" / ");
  return part && whole && rest.length === 0 ? [part, whole] : ["Số thực hiện", "tổng số"];
}

function readYesNo(text: string): Read {
  const answer = text.toLowerCase();
  if (answer === "có" || answer === "1")
    return { figure: { amount: { kind: "whole", whole: 1n }, qualifier: "exact" } };
  if (answer === "không" || answer === "0")
    return { figure: { amount: { kind: "whole", whole: 0n }, qualifier: "exact" } };
  return { fault: `“${text}” chưa rõ. Vui lòng ghi “có” hoặc “không”.` };
}
