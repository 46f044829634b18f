import { z } from "zod";
import {
  Direction,
  IndicatorType,
  PeriodCombination,
  UnitCombination,
} from "@/lib/db/generated/enums";
import { readingFaultText } from "@/lib/numbers/labels";
import { noneArose } from "@/lib/numbers/none-arose";
import type { Reading } from "@/lib/numbers/reading";
import { parseCount, parseMoney, parseQuantity } from "@/lib/numbers/rules";
import type { Amount, Figure } from "./rules";

export const indicatorCode = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,59}$/, "Mã chỉ gồm chữ thường không dấu, số và dấu gạch dưới.");

const indicatorDefinition = z.object({
  code: indicatorCode,
  groupCode: z.string().min(1).max(4),
  groupName: z.string().min(1).max(120),
  name: z.string().min(1).max(300),
  unitOfMeasure: z.string().min(1).max(40),
  type: z.enum(IndicatorType),
  unitCombination: z.enum(UnitCombination),
  periodCombination: z.enum(PeriodCombination),
  direction: z.enum(Direction),
  definition: z.string().max(2000).default(""),
  /** Codes whose sum this is; such an indicator is never entered. */
  parts: z.array(indicatorCode).default([]),
});

export const addIndicatorsInput = z.object({
  ownerUnitId: z.uuid(),
  fromOn: z.iso.date(),
  indicators: z.array(indicatorDefinition).min(1).max(500),
  /** How many the owner's catalogue had when it was looked at; left out where that does not matter. */
  seen: z.int().optional(),
});
/** From the page that offers the standard catalogue. */
export const takeCatalogueInput = z.object({ seen: z.coerce.number().int() });

export type AddIndicatorsInput = z.input<typeof addIndicatorsInput>;

/** What an officer typed for one indicator, as a figure, as nothing yet, or as the sentence that says what is unclear. */
export type Read = { figure: Figure } | { empty: true } | { fault: string };

/**
 * Reads one cell of a form. Money without a unit is in triệu đồng, the scale of the forms; a ratio is typed as
 * "4.375/5.121"; yes/no as "có" or "không"; "không phát sinh" is a stated zero, an empty cell is nothing yet.
 */
export function readTyped(type: IndicatorType, typed: string): Read {
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
      return readRatio(text);
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

function readRatio(text: string): Read {
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
  if (numerator.value > denominator.value) {
    return {
      fault: `Số thực hiện (${part}) lớn hơn tổng số (${whole}). Vui lòng kiểm tra lại hai số này.`,
    };
  }
  const qualifier = numerator.qualifier === "exact" ? denominator.qualifier : numerator.qualifier;
  return {
    figure: {
      amount: { kind: "ratio", numerator: numerator.value, denominator: denominator.value },
      qualifier,
    },
  };
}

function readYesNo(text: string): Read {
  const answer = text.toLowerCase();
  if (answer === "có" || answer === "1")
    return { figure: { amount: { kind: "whole", whole: 1n }, qualifier: "exact" } };
  if (answer === "không" || answer === "0")
    return { figure: { amount: { kind: "whole", whole: 0n }, qualifier: "exact" } };
  return { fault: `“${text}” chưa rõ. Vui lòng ghi “có” hoặc “không”.` };
}
