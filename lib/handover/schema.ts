import { z } from "zod";
import { linesField } from "@/lib/lines-field";
import { shownNumber } from "@/lib/number-field";
import { textField } from "@/lib/text-field";

const about = { clusterYearId: z.uuid(), revision: shownNumber() };

export const writeHandoverInput = z.object({
  ...about,
  files: linesField(),
  unfinished: linesField(),
  objects: linesField(),
});
export type WriteHandoverInput = z.output<typeof writeHandoverInput>;

export const handoverRef = z.object(about);
export type HandoverRef = z.output<typeof handoverRef>;

export const returnHandoverInput = z.object({
  ...about,
  reason: textField("Vui lòng ghi lý do, ví dụ: thiếu Sổ theo dõi khen thưởng.", 1000),
});
export type ReturnHandoverInput = z.output<typeof returnHandoverInput>;
