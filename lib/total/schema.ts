import { z } from "zod";
import { boardInput } from "@/lib/board/schema";
import { dayField } from "@/lib/date-field";
import { isDay } from "@/lib/dates";
import { uploadField } from "@/lib/file/schema";
import { toNfc } from "@/lib/search-text";
import { textField } from "@/lib/text-field";

const day = z.string().refine(isDay);

/** The days of one period as an address has them; null for a whole year. */
const shownPeriod = z
  .string()
  .transform((text) => text.split("_"))
  .pipe(z.tuple([day, day]))
  .transform(([fromOn, toOn]) => ({ fromOn, toOn }))
  .nullable()
  .catch(null)
  .default(null);

/** What of a cluster's year is shown: the days of one period ("2024-01-01_2024-01-31"), which figures count, how it is laid out. */
export const figuresView = z.object({
  period: shownPeriod,
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

/** The signed paper of a cluster's report: of its year, or of the days shown. */
export const addReportPaperInput = z.object({
  clusterYearId: z.uuid(),
  period: shownPeriod,
  number: textField("Vui lòng ghi số, ký hiệu, ví dụ: 12/BC-CTĐ.", 60),
  signedOn: dayField(),
  scan: uploadField,
});
export type AddReportPaperInput = z.output<typeof addReportPaperInput>;
