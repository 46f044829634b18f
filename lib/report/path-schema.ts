import { z } from "zod";
import { wordsOf } from "@/lib/cells";
import { dayField } from "@/lib/date-field";
import { uploadField } from "@/lib/file/schema";
import { textField } from "@/lib/text-field";
import { mendingDays, reportKey, revision } from "./schema";

const sentReport = /^([0-9a-f-]{36}) (\d{1,9})$/;

/** Reports ticked in the list of those that wait for the head: a period and the revision that was read. */
export const approveReportsInput = z.object({
  reports: z
    .array(z.string().regex(sentReport))
    .min(1, "Chưa chọn báo cáo nào. Vui lòng đánh dấu ít nhất một báo cáo.")
    .max(50)
    .transform((chosen) =>
      chosen.map((text) => {
        const [periodId = "", revision = "0"] = text.split(" ");
        return { periodId, revision: Number(revision) };
      }),
    ),
});
export type ApproveReportsInput = z.output<typeof approveReportsInput> & { unitId: string };

/** The leave given last when the page was opened; none: an empty text. */
export const permitSendingInput = z.object({ lastId: z.uuid().or(z.literal("")).default("") });
export type PermitSendingInput = z.output<typeof permitSendingInput>;

export const endPermissionInput = z.object({ permissionId: z.uuid() });
export type EndPermissionInput = z.output<typeof endPermissionInput>;

const reopeningReason = textField("Vui lòng ghi lý do đề nghị mở lại.", 500);
export const askToReopenInput = z.object({ ...reportKey, reason: reopeningReason });
export type AskToReopenInput = z.output<typeof askToReopenInput>;

export const decideReopeningInput = z.object({
  ...reportKey,
  decision: z.enum(["grant", "decline"]),
  days: mendingDays.prefault(3),
  answer: textField("Vui lòng ghi ý kiến trả lời đơn vị.", 500),
});
export type DecideReopeningInput = z.output<typeof decideReopeningInput>;

export const addPaperInput = z.object({
  ...reportKey,
  number: textField("Vui lòng ghi số, ký hiệu, ví dụ: 45/BC-MTTQ-BTT.", 60),
  signedOn: dayField(),
  scan: uploadField,
});
export type AddPaperInput = z.output<typeof addPaperInput>;

export const enterOnBehalfInput = z
  .looseObject({
    ...reportKey,
    revision,
    source: textField("Vui lòng ghi số, ký hiệu, ngày của văn bản đơn vị đã gửi."),
  })
  .transform(({ periodId, unitId, revision, source, ...form }) => ({
    ...{ periodId, unitId, revision, source },
    cells: wordsOf(form),
  }));
export type EnterOnBehalfInput = z.output<typeof enterOnBehalfInput>;

export const contradictInput = z.object({
  ...reportKey,
  entryId: z.uuid(),
  words: textField("Vui lòng ghi số nào chưa đúng và số đúng.", 1000),
});
export type ContradictInput = z.output<typeof contradictInput>;

/** The groups of indicators one assignment on a board answers for. */
export const boardFieldsInput = z.object({
  assignmentId: z.uuid(),
  /** What the page that is sent showed: "B C"; another's choice made since is not overwritten. */
  before: z.string().max(300).transform(groupsListed),
  groups: z.array(z.string().max(4)).max(50).prefault([]),
});
export type BoardFieldsInput = z.output<typeof boardFieldsInput>;

function groupsListed(text: string) {
  return text.split(" ").filter((code) => code !== "");
}
