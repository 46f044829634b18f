import { z } from "zod";
import { SignedPaper } from "@/lib/db/generated/enums";
import { uploadField } from "@/lib/file/schema";
import { textField } from "@/lib/text-field";

/** The paper a copy is of; for a count or a ballot its round's number beside the vote. */
const paperRef = { paper: z.enum(SignedPaper), subjectId: z.uuid() };

/** The scan, and those whose signatures are seen on it, as the form names them. */
export const addSignedCopyInput = z.object({
  ...paperRef,
  scan: uploadField,
  /** The opening whose frozen words were signed, by their hash; both empty for a paper that pens alone sign. */
  signingId: z.union([z.uuid(), z.literal("")]).default(""),
  textHash: z.string().max(64).default(""),
  signers: z.array(z.string().max(300)).max(30).default([]),
});
export type AddSignedCopyInput = z.output<typeof addSignedCopyInput>;

export const decideSignedCopyInput = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("confirm"), copyId: z.uuid() }),
  z.object({
    ...{ decision: z.literal("return"), copyId: z.uuid() },
    reason: textField("Chưa ghi lý do. Vui lòng ghi lý do trả lại bản chụp.", 500),
  }),
]);
export type DecideSignedCopyInput = z.output<typeof decideSignedCopyInput>;
