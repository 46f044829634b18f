"use server";

import { refresh } from "next/cache";
import { formAction } from "@/lib/form-action";
import { returnReport, verifyReport } from "./commands/check-report";
import { enterFigures } from "./commands/enter-figures";
import { presentToHead, submitReport, takeBackReport } from "./commands/send-report";
import { reportRef, returnReportInput, saveReportInput } from "./schema";

export const enterFiguresAction = formAction(saveReportInput, async (actor, input) => {
  await enterFigures(actor, input);
  refresh();
  return "Đã lưu.";
});

export const presentToHeadAction = formAction(saveReportInput, async (actor, input) => {
  await presentToHead(actor, input);
  refresh();
  return "Đã trình lãnh đạo đơn vị.";
});

export const submitReportAction = formAction(saveReportInput, async (actor, input) => {
  await submitReport(actor, input);
  refresh();
  return "Đã gửi báo cáo.";
});

export const takeBackReportAction = formAction(reportRef, async (actor, input) => {
  await takeBackReport(actor, input);
  refresh();
  return "Đã thu hồi bản gửi.";
});

export const verifyReportAction = formAction(reportRef, async (actor, input) => {
  await verifyReport(actor, input);
  refresh();
  return "Đã xác nhận số liệu.";
});

export const returnReportAction = formAction(returnReportInput, async (actor, input) => {
  await returnReport(actor, input);
  refresh();
  return "Đã trả lại báo cáo.";
});
