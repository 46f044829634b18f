import { z } from "zod";
import { uploadField } from "@/lib/file/schema";
import { nestedValues } from "@/lib/nested-values";

function number(words: string) {
  return z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, words)
    .transform(Number);
}

/** "95,25" as "95.25": up to four decimals, exact. */
const points = z
  .string()
  .trim()
  .regex(/^\d{1,4}([,.]\d{1,4})?$/, "Vui lòng ghi tổng điểm, ví dụ: 95,25.")
  .transform((text) => text.replace(",", "."));
const rank = number("Vui lòng ghi thứ tự xếp, ví dụ: 1.").refine(
  (value) => value >= 1,
  "Thứ tự xếp bắt đầu từ 1.",
);
const hands = number("Vui lòng ghi số đơn vị, ví dụ: 5.");

/** The signed table with a row for every member, and the show of hands that adopted it. */
export const adoptScoreTableInput = z.preprocess(
  nestedValues,
  z.object({
    eventId: z.uuid(),
    table: uploadField,
    rows: z.array(z.object({ unitId: z.uuid(), total: points, rank })).max(200),
    ...{ presentUnits: hands, agreedUnits: hands, disagreedUnits: hands },
  }),
);
export type AdoptScoreTableInput = z.output<typeof adoptScoreTableInput>;
