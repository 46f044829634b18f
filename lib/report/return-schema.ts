import { z } from "zod";
import { ReturnCause } from "@/lib/db/generated/enums";
import { oneLine } from "@/lib/text-field";
import { mendingDays, reportKey, revision, words } from "./schema";

const causeName = /^cause-([0-9a-f-]{36})$/;
const wordsName = /^words-([0-9a-f-]{36})$/;

/**
 * A report returned: the lines ticked for one cause, others each with a cause of its own and words of its own, words for all, and how
 * many days the unit has.
 */
export const returnReportInput = z
  .looseObject({
    ...reportKey,
    revision,
    days: mendingDays.prefault(3),
    reason: words(2000).prefault(""),
    lines: z.array(z.uuid()).default([]),
    cause: z.enum(ReturnCause).nullable().catch(null),
  })
  .superRefine(({ lines, cause }, context) => {
    if (lines.length > 0 === (cause !== null)) return;
    const message = cause
      ? "Đã chọn lý do nhưng chưa đánh dấu chỉ tiêu nào. Vui lòng đánh dấu các chỉ tiêu cần xem lại."
      : "Đã đánh dấu chỉ tiêu nhưng chưa chọn lý do. Vui lòng chọn một lý do cho các chỉ tiêu này.";
    context.addIssue({ code: "custom", path: [cause ? "lines" : "cause"], message });
  })
  .transform(({ periodId, unitId, revision, days, reason, lines, cause, ...form }) => ({
    ...{ periodId, unitId, revision, days, reason, words: wordsByLine(form) },
    causes: {
      ...(cause && Object.fromEntries(lines.map((id) => [id, cause]))),
      ...causesOf(form),
    } as Record<string, ReturnCause>,
  }))
  .superRefine(({ causes, reason, words }, context) => {
    const given = Object.entries(causes);
    const unclear = given.some(([id, cause]) => cause === "other" && !words[id]);
    const needsWords = given.length === 0 || unclear;
    if (!needsWords || reason.length >= 5) return;
    const message =
      given.length === 0
        ? "Chưa chọn chỉ tiêu nào cần xem lại. Vui lòng chọn lý do ở từng chỉ tiêu, hoặc ghi lý do chung ở đây."
        : "Có chỉ tiêu trả lại vì lý do khác. Vui lòng ghi rõ lý do, ít nhất 5 ký tự.";
    context.addIssue({ code: "custom", path: ["reason"], message });
  });
export type ReturnReportInput = z.output<typeof returnReportInput>;

/** What is said of single lines, as far as it is anything. */
function wordsByLine(form: Record<string, unknown>): Record<string, string> {
  const said = Object.entries(form).flatMap(([name, value]) => {
    const [, indicatorId] = wordsName.exec(name) ?? [];
    const text = typeof value === "string" ? oneLine(value).slice(0, 500) : "";
    return indicatorId && text ? [[indicatorId, text] as const] : [];
  });
  return Object.fromEntries(said);
}

/** The lines a cause was chosen for; what is no cause is left out. */
function causesOf(form: Record<string, unknown>) {
  const chosen = Object.entries(form).flatMap(([name, value]) => {
    const [, indicatorId] = causeName.exec(name) ?? [];
    const cause = Object.values(ReturnCause).find((known) => known === value);
    return indicatorId && cause ? [[indicatorId, cause] as const] : [];
  });
  return Object.fromEntries(chosen);
}
