import { z } from "zod";
import {
  Direction,
  IndicatorType,
  PeriodCombination,
  UnitCombination,
} from "@/lib/db/generated/enums";

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
