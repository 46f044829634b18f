import { z } from "zod";
import { inClusterYear } from "./shared";

const about = {
  ...inClusterYear,
  ...{ paper: z.string(), subjectId: z.uuid(), copyId: z.uuid() },
};

export const signedCopyEvents = [
  z.object({
    type: z.literal("signedCopy.added"),
    ...{ ...about, fileHash: z.string(), signers: z.array(z.string()) },
  }),
  z.object({ type: z.literal("signedCopy.confirmed"), ...about }),
  z.object({ type: z.literal("signedCopy.returned"), ...about, reason: z.string() }),
  z.object({ type: z.literal("signedCopy.sealed"), ...about, fileHash: z.string() }),
] as const;
