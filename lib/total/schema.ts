import { z } from "zod";
import { boardInput } from "@/lib/board/schema";
import { isDay } from "@/lib/dates";
import { toNfc } from "@/lib/search-text";

const day = z.string().refine(isDay);

/** What of a cluster's year is shown: the days of one period ("2024-01-01_2024-01-31"), which figures count, how it is laid out. */
export const figuresView = z.object({
  period: z
    .string()
    .transform((text) => text.split("_"))
    .pipe(z.tuple([day, day]))
    .transform(([fromOn, toOn]) => ({ fromOn, toOn }))
    .nullable()
    .catch(null)
    .default(null),
  basis: z.enum(["sent", "verified"]).nullable().catch(null).default(null),
  show: z.enum(["units", "compare", "years"]).nullable().catch(null).default(null),
});
export type FiguresView = z.output<typeof figuresView>;

/** The same of an office's clusters: which year, and of which office where there are several. */
export const officeView = figuresView.extend(boardInput.shape);
export type OfficeView = z.output<typeof officeView>;

/** What is looked up: words of an indicator's name, or one of those found. */
export const lookUpInput = z.object({
  q: z
    .string()
    .transform((typed) => toNfc(typed).slice(0, 100).trim())
    .catch(""),
  indicatorId: z.uuid().nullable().catch(null).default(null),
});

/** A unit's years as they were reported, or as if the unit of today had always been. */
export const unitView = z.object({ as: z.enum(["reported", "today"]).catch("reported") });
