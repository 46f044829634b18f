import { z } from "zod";
import { inClusterYear } from "./shared";

const about = { ...inClusterYear, fromUnitId: z.uuid(), toUnitId: z.uuid() };

export const handoverEvents = [
  z.object({
    type: z.literal("handover.handedOver"),
    ...about,
    files: z.string(),
    unfinished: z.string(),
    objects: z.string(),
  }),
  z.object({ type: z.literal("handover.received"), ...about }),
  z.object({ type: z.literal("handover.returned"), ...about, reason: z.string() }),
] as const;
