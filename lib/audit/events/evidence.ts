import { z } from "zod";
import { inOwner } from "./shared";

const about = {
  ...inOwner,
  reportId: z.uuid().nullable(),
  activityId: z.uuid().nullable(),
};

export const evidenceEvents = [
  z.object({ type: z.literal("evidence.added"), ...about, names: z.array(z.string()) }),
  z.object({
    type: z.literal("evidence.withdrawn"),
    ...about,
    fileId: z.uuid(),
    name: z.string(),
    reason: z.string(),
  }),
] as const;
