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
    /** By place who is to sign there; empty where a pen does. Absent from older entries. */
    assignments: z.array(z.string()).default([]),
  }),
  z.object({
    type: z.literal("paperSigning.signed"),
    ...{ ...about, place: z.string() },
    /** How the signer proved who they are; unknown in older entries. */
    proof: z.enum(["password", "oneTimeCode", "provider", "unknown"]).default("unknown"),
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
