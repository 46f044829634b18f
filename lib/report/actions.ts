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
import { wordsOf } from "@/lib/refusal";
import { uploadFields } from "@/lib/spreadsheet/upload";
import { addPaper } from "./commands/add-paper";
import { returnReport, verifyReport } from "./commands/check-report";
import { chooseColumns } from "./commands/choose-columns";
import { enterFigures } from "./commands/enter-figures";
import { contradictEntry, enterOnBehalf } from "./commands/enter-on-behalf";
import { extendReport } from "./commands/extend-report";
import { fillFromForms } from "./commands/fill-from-forms";
import { fillFromLog } from "./commands/fill-from-log";
import { keepFields } from "./commands/keep-fields";
import {
  endForm,
  keepLockDay,
  lockWholePeriod,
  movePeriod,
  renameForm,
  withdrawPeriod,
} from "./commands/keep-forms";
import { makeForm, openPeriod } from "./commands/open-period";
import { endPermission, permitSending } from "./commands/permit-sending";
import { askToReopen, decideReopening, lockFigures } from "./commands/reopen-report";
import {
  approveReports,
  presentToHead,
  submitReport,
  takeBackReport,
} from "./commands/send-report";
import {
  endFormInput,
  keepLockDayInput,
  movePeriodInput,
  periodKey,
  periodToLock,
  renameFormInput,
} from "./form-schema";
import { waitingText } from "./labels";
import {
  addPaperInput,
  approveReportsInput,
  askToReopenInput,
  boardFieldsInput,
  contradictInput,
  decideReopeningInput,
  endPermissionInput,
  enterOnBehalfInput,
  permitSendingInput,
} from "./path-schema";
import { returnReportInput } from "./return-schema";
import {
  clusterSheetFields,
  entryColumnsInput,
  extendReportInput,
  newFormInput,
  newPeriodInput,
  reportKey,
  reportRef,
  type SaveReportInput,
  saveReportInput,
  unitSheetFields,
} from "./schema";
import { takeWorkbook } from "./sheet-upload";

/** The page shows how things stand now. */
function refreshed(message: string) {
  refresh();
  return message;
}

/** One form, three buttons: what was typed goes along whichever is pressed. */
export const enterReportAction = formAction(saveReportInput, async (actor, input) => {
  return refreshed(await enterings[input.intent](actor, input));
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
  return refreshed("Đã thu hồi bản gửi.");
});

export const verifyReportAction = formAction(reportRef, async (actor, input) => {
  const { waiting, isLocked } = await verifyReport(actor, input);
  if (waiting) return refreshed(waitingText(waiting));
  return refreshed(isLocked ? "Đã xác nhận số liệu và đã chốt." : "Đã xác nhận số liệu.");
});

export const returnReportAction = formAction(returnReportInput, async (actor, input) => {
  await returnReport(actor, input);
  return refreshed("Đã trả lại báo cáo.");
});

export const makeFormAction = formAction(newFormInput, async (actor, input) => {
  const { codes, clusters, units, ...form } = input;
  const owned = {
    ...{ ownerUnitId: officeOf(actor), fromOn: dayOf(now()) },
    ...{ indicatorCodes: codes, clusterIds: clusters, unitIds: units },
  };
  redirect(`/forms/${await makeForm(actor, { ...form, ...owned })}`);
});

export const openPeriodAction = formAction(newPeriodInput, async (actor, input) => {
  await openPeriod(actor, input);
  return refreshed(`Đã mở kỳ báo cáo ${input.label}.`);
});

export const renameFormAction = formAction(renameFormInput, async (actor, input) => {
  await renameForm(actor, input);
  return refreshed("Đã đổi tên biểu mẫu.");
});

export const endFormAction = formAction(endFormInput, async (actor, input) => {
  await endForm(actor, input);
  return refreshed("Đã ghi ngày kết thúc.");
});

export const movePeriodAction = formAction(movePeriodInput, async (actor, input) => {
  await movePeriod(actor, input);
  return refreshed(`Đã đổi hạn gửi cho mọi đơn vị đến ${momentInSentence(input.dueAt)}.`);
});

export const keepLockDayAction = formAction(keepLockDayInput, async (actor, input) => {
  await keepLockDay(actor, input);
  return refreshed("Đã đổi ngày chốt.");
});

export const withdrawPeriodAction = formAction(periodKey, async (actor, input) => {
  await withdrawPeriod(actor, input);
  return refreshed("Đã rút kỳ báo cáo.");
});

export const lockPeriodAction = formAction(periodToLock, async (actor, input) => {
  const locked = await lockWholePeriod(actor, input);
  return refreshed(`Đã chốt ${locked} báo cáo của kỳ.`);
});

export const extendReportAction = formAction(extendReportInput, async (actor, input) => {
  await extendReport(actor, input);
  return refreshed(`Đã gia hạn đến ${momentInSentence(input.dueAt)}.`);
});

export const fillFromLogAction = formAction(z.object(reportKey), async (actor, key) => {
  const filled = await fillFromLog(actor, key);
  return refreshed(`Đã điền ${filled} ô từ nhật ký hoạt động.`);
});

export const fillFromFormsAction = formAction(z.object(reportKey), async (actor, key) => {
  const filled = await fillFromForms(actor, key);
  return refreshed(`Đã điền ${filled} ô từ số đã có.`);
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

export const approveReportsAction = formAction(approveReportsInput, async (actor, { reports }) => {
  const { sent, held } = await approveReports(actor, { unitId: officeOf(actor), reports });
  refresh();
  if (!held[0]) return `Đã duyệt và gửi ${sent} báo cáo.`;
  return {
    message: `Đã gửi ${sent} báo cáo, ${held.length} chưa gửi được. ${wordsOf(held[0].refusal)}`,
  };
});

export const permitSendingAction = formAction(permitSendingInput, async (actor, input) => {
  await permitSending(actor, input);
  return refreshed("Từ hôm nay cán bộ phụ trách được gửi báo cáo; mỗi bản gửi ghi rõ điều này.");
});

export const endPermissionAction = formAction(endPermissionInput, async (actor, input) => {
  await endPermission(actor, input);
  return refreshed("Cán bộ phụ trách không còn tự gửi báo cáo; mỗi bản cần lãnh đạo duyệt.");
});

export const askToReopenAction = formAction(askToReopenInput, async (actor, input) => {
  await askToReopen(actor, input);
  return refreshed("Đã gửi đề nghị mở lại. Cơ quan quản lý cụm sẽ trả lời tại trang này.");
});

export const decideReopeningAction = formAction(decideReopeningInput, async (actor, input) => {
  await decideReopening(actor, input);
  const isGranted = input.decision === "grant";
  return refreshed(isGranted ? "Đã mở lại báo cáo." : "Đã trả lời, báo cáo giữ nguyên.");
});

export const lockFiguresAction = formAction(reportRef, async (actor, input) => {
  await lockFigures(actor, input);
  return refreshed("Đã chốt số liệu.");
});

export const addPaperAction = formAction(addPaperInput, async (actor, input) => {
  await addPaper(actor, input);
  return refreshed(`Đã có bản ký số ${input.number}.`);
});

export const enterOnBehalfAction = formAction(enterOnBehalfInput, async (actor, input) => {
  await enterOnBehalf(actor, input);
  return refreshed("Đã nhập thay. Đơn vị thấy ai nhập, theo văn bản nào.");
});

export const contradictEntryAction = formAction(contradictInput, async (actor, input) => {
  await contradictEntry(actor, input);
  return refreshed("Đã ghi ý kiến của đơn vị.");
});

export const keepFieldsAction = formAction(boardFieldsInput, async (actor, input) => {
  await keepFields(actor, input);
  return refreshed("Đã ghi lĩnh vực.");
});
