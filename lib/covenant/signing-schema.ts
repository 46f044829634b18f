import { z } from "zod";
import { signerProofFields } from "@/lib/account/schema";
import { dayField } from "@/lib/date-field";
import { uploadField } from "@/lib/file/schema";
import { nestedValues } from "@/lib/nested-values";
import { limits } from "./rules";
import { covenantId, hash, line, signCovenantInput, text } from "./schema";

/** What the forms around signing send: scans, written authorisations, how a vice chair signs. */

export const addScanInput = z.preprocess(
  nestedValues,
  z.object({
    covenantId,
    textHash: hash,
    scan: uploadField,
    /** Every unit of the form; those ticked are seen on the scan. */
    units: z
      .array(
        z
          .object({
            unitId: z.uuid(),
            seen: z.literal("on").optional(),
            signerName: line(),
            signerPost: line(),
          })
          .refine(({ seen, signerName }) => !seen || signerName !== "", {
            error: "Chưa ghi người ký. Vui lòng ghi họ và tên như trên bản giấy.",
            path: ["signerName"],
          }),
      )
      .max(200)
      .default([])
      .transform((rows) => rows.filter(({ seen }) => seen)),
  }),
);
export type AddScanInput = z.output<typeof addScanInput>;

export const makeCopyInput = z.object({ covenantId, textHash: hash });
export type MakeCopyInput = z.infer<typeof makeCopyInput>;

/** As for signing here, with the file. */
export const bringSignedCopyInput = signCovenantInput.and(z.object({ signedCopy: uploadField }));
export type BringSignedCopyInput = z.output<typeof bringSignedCopyInput>;

/** Of whoever signs on a device passed along the table: in which assignment, that they read the text there, and their own proof. */
export const signOnSharedDeviceInput = z
  .object({
    covenantId,
    textHash: hash,
    assignmentId: z.uuid(),
    hasRead: z.literal("on").optional(),
    password: signerProofFields.password,
    oneTimeCode: signerProofFields.oneTimeCode,
  })
  .superRefine(({ password, oneTimeCode: code }, context) => {
    if (password === "") {
      const message = "Chưa ghi mật khẩu. Vui lòng nhập mật khẩu của chính người ký.";
      context.addIssue({ code: "custom", path: ["password"], message });
    }
    if (code === "") {
      const message = "Chưa ghi mã xác thực. Vui lòng nhập 6 chữ số trên điện thoại của người ký.";
      context.addIssue({ code: "custom", path: ["oneTimeCode"], message });
    }
  });
export type SignOnSharedDeviceInput = z.infer<typeof signOnSharedDeviceInput>;

export const decideScanInput = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("confirm"), covenantId, scanId: z.uuid() }),
  z.object({
    decision: z.literal("return"),
    covenantId,
    scanId: z.uuid(),
    reason: text(limits.reason).refine(
      (reason) => reason !== "",
      "Chưa ghi lý do. Vui lòng ghi lý do trả lại bản chụp.",
    ),
  }),
]);
export type DecideScanInput = z.output<typeof decideScanInput>;

export const chooseSigningLineInput = z.object({
  unitId: z.uuid(),
  viceChairAs: z.enum(["viceForChair", "viceForCommittee"], "Chưa chọn thể thức ký."),
});
export type ChooseSigningLineInput = z.infer<typeof chooseSigningLineInput>;

export const recordDelegationInput = z.object({
  unitId: z.uuid(),
  assignmentId: z.uuid("Chưa chọn cán bộ. Vui lòng chọn trong danh sách."),
  document: line().refine(
    (words) => words !== "",
    "Chưa ghi số, ngày của giấy ủy quyền. Ví dụ: Giấy ủy quyền số 12/GUQ-MTTQ-BTT ngày 20/02/2024.",
  ),
  fromOn: dayField(),
  toOn: dayField(),
  paper: uploadField,
});
export type RecordDelegationInput = z.output<typeof recordDelegationInput>;

export const endDelegationInput = z.object({ unitId: z.uuid(), delegationId: z.uuid() });
export type EndDelegationInput = z.infer<typeof endDelegationInput>;
