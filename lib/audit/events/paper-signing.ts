import { z } from "zod";
import { inClusterYear } from "./shared";

const about = {
  ...inClusterYear,
  ...{ paper: z.string(), subjectId: z.uuid(), signingId: z.uuid(), textHash: z.string() },
};

export const paperSigningEvents = [
  z.object({
    type: z.literal("paperSigning.opened"),
    ...{ ...about, number: z.int(), places: z.array(z.string()) },
  }),
  z.object({
    type: z.literal("paperSigning.signed"),
    ...{ ...about, place: z.string() },
  }),
  z.object({
    type: z.literal("paperSigning.signedByPen"),
    ...{ ...about, copyId: z.uuid(), places: z.array(z.string()) },
  }),
  z.object({
    type: z.literal("paperSigning.withdrawn"),
    ...{ ...about, reason: z.string(), voided: z.int() },
  }),
  z.object({ type: z.literal("paperSigning.completed"), ...about }),
  z.object({ type: z.literal("paperSigning.sealed"), ...about, fileHash: z.string() }),
] as const;
