"use server";

import { refresh } from "next/cache";
import { formAction } from "@/lib/form-action";
import { addReportPaper } from "./commands/add-report-paper";
import { addReportPaperInput } from "./schema";

export const addReportPaperAction = formAction(addReportPaperInput, async (actor, input) => {
  await addReportPaper(actor, input);
  refresh();
  return "Đã thêm bản ký của báo cáo.";
});
