import { z } from "zod";
import { isProved, signerProofFields, unproved } from "@/lib/account/schema";
import { SignedPaper } from "@/lib/db/generated/enums";
import { nestedValues } from "@/lib/nested-values";
import { textField } from "@/lib/text-field";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const openPaperInput = z.preprocess(
  nestedValues,
  z.object({
    paper: z.enum(SignedPaper),
    /** For a count its round's number beside the vote; the event, the vote, the cluster year otherwise. */
    subjectId: z.uuid(),
    /** Of the words the opener had in front of them; opening others is refused. */
    wordsHash: hash,
    /** Every place in its order: as it was printed on the form, and the assignment of who signs there; empty for a pen. */
    places: z
      .array(
        z.object({
          label: z.string().max(500),
          assignmentId: z.union([z.uuid(), z.literal("")]).default(""),
        }),
      )
      .max(40)
      .default([]),
  }),
);
export type OpenPaperInput = z.output<typeof openPaperInput>;

export const signPaperInput = z
  .object({
    signingId: z.uuid(),
    position: z.coerce.number().int().min(1).max(40),
    /** Of the words the signer had in front of them; signing others is refused. */
    textHash: hash,
    ...signerProofFields,
  })
  .refine(isProved, unproved);
export type SignPaperInput = z.output<typeof signPaperInput>;

export const withdrawPaperInput = z.object({
  signingId: z.uuid(),
  textHash: hash,
  reason: textField("Chưa ghi lý do. Vui lòng ghi lý do thu hồi.", 500),
});
export type WithdrawPaperInput = z.output<typeof withdrawPaperInput>;
