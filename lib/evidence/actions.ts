"use server";

import { refresh } from "next/cache";
import { formAction } from "@/lib/form-action";
import { attachToActivity, attachToReport } from "./commands/attach-evidence";
import { withdrawEvidence } from "./commands/withdraw-evidence";
import { attachToActivityInput, attachToReportInput, withdrawEvidenceInput } from "./schema";

export const attachToReportAction = formAction(attachToReportInput, async (actor, input) => {
  const count = await attachToReport(actor, input);
  refresh();
  return `Đã nhận ${count} tệp.`;
});

export const attachToActivityAction = formAction(attachToActivityInput, async (actor, input) => {
  const count = await attachToActivity(actor, input);
  refresh();
  return `Đã nhận ${count} tệp.`;
});

export const withdrawEvidenceAction = formAction(withdrawEvidenceInput, async (actor, input) => {
  await withdrawEvidence(actor, input);
  refresh();
  return "Đã rút tệp. Nội dung tệp được hủy, việc đã rút còn ghi lại.";
});
