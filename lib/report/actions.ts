"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { hourInSentence, momentInSentence } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { formAction } from "@/lib/form-action";
import { uploadFields } from "@/lib/spreadsheet/upload";
import { returnReport, verifyReport } from "./commands/check-report";
import { chooseColumns } from "./commands/choose-columns";
import { enterFigures } from "./commands/enter-figures";
import { extendReport } from "./commands/extend-report";
import { fillFromLog } from "./commands/fill-from-log";
import { makeForm, openPeriod } from "./commands/open-period";
import { presentToHead, submitReport, takeBackReport } from "./commands/send-report";
import {
  clusterSheetFields,
  entryColumnsInput,
  extendReportInput,
  newFormInput,
  newPeriodInput,
  reportKey,
  reportRef,
  returnReportInput,
  type SaveReportInput,
  saveReportInput,
  unitSheetFields,
} from "./schema";
import { takeWorkbook } from "./sheet-upload";

/** One form, three buttons: what was typed goes along whichever is pressed. */
export const enterReportAction = formAction(saveReportInput, async (actor, input) => {
  const done = await enterings[input.intent](actor, input);
  refresh();
  return done;
});

const enterings = {
  save: async (actor: Actor, input: SaveReportInput) => {
    await enterFigures(actor, input);
    return `Đã lưu lúc ${hourInSentence(now())}.`;
  },
  present: async (actor: Actor, input: SaveReportInput) => {
    await presentToHead(actor, input);
    return "Đã trình lãnh đạo đơn vị.";
  },
  submit: async (actor: Actor, input: SaveReportInput) => {
    await submitReport(actor, input);
    return `Đã gửi báo cáo lúc ${hourInSentence(now())}.`;
  },
};

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

export const makeFormAction = formAction(newFormInput, async (actor, { codes, ...form }) => {
  const owned = { ownerUnitId: officeOf(actor), fromOn: dayOf(now()), indicatorCodes: codes };
  redirect(`/forms/${await makeForm(actor, { ...form, ...owned })}`);
});

export const openPeriodAction = formAction(newPeriodInput, async (actor, input) => {
  await openPeriod(actor, input);
  refresh();
  return `Đã mở kỳ báo cáo ${input.label}.`;
});

export const extendReportAction = formAction(extendReportInput, async (actor, input) => {
  await extendReport(actor, input);
  refresh();
  return `Đã gia hạn đến ${momentInSentence(input.dueAt)}.`;
});

export const fillFromLogAction = formAction(z.object(reportKey), async (actor, key) => {
  const filled = await fillFromLog(actor, key);
  refresh();
  return `Đã điền ${filled} ô từ nhật ký hoạt động.`;
});

const unitSheet = z.object({ ...uploadFields, ...unitSheetFields });
const clusterSheet = z.object({ ...uploadFields, ...clusterSheetFields });

export const importUnitSheetAction = formAction(
  unitSheet,
  async (actor, { periodId, unitId, ...upload }) =>
    takeWorkbook(actor, { periodId, unitId }, { ...upload, source: null }),
);

export const importClusterSheetAction = formAction(
  clusterSheet,
  async (actor, { periodId, clusterYearId, ...upload }) =>
    takeWorkbook(actor, { periodId, clusterYearId }, upload),
);

export const chooseColumnsAction = formAction(entryColumnsInput, async (actor, input) => {
  await chooseColumns(actor, input);
  refresh();
  return undefined;
});
