import { z } from "zod";
import { uploadsField } from "@/lib/file/schema";
import { textField } from "@/lib/text-field";

/** "2024-02-05T09:12" by the camera's clock, one for each file, empty where it is not known. */
const takenTimes = z.array(z.string().max(30)).default([]);

/** What a form with an evidence field sends. */
export const sentFiles = { files: uploadsField, takenAt: takenTimes };

/** Files for one line of a report. */
export const attachToReportInput = z.object({
  ...{ periodId: z.uuid(), unitId: z.uuid() },
  indicatorId: z.uuid("Vui lòng chọn chỉ tiêu."),
  ...sentFiles,
});
export type AttachToReportInput = z.output<typeof attachToReportInput>;

/** Files for an activity. */
export const attachToActivityInput = z.object({
  activityId: z.uuid(),
  ...sentFiles,
});
export type AttachToActivityInput = z.output<typeof attachToActivityInput>;

export const withdrawEvidenceInput = z.object({
  evidenceId: z.uuid(),
  reason: textField("Vui lòng ghi lý do rút tệp.", 300),
});
export type WithdrawEvidenceInput = z.output<typeof withdrawEvidenceInput>;
