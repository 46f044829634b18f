import { z } from "zod";
import { inOwner } from "./shared";

const about = { ...inOwner, ownFormId: z.uuid(), name: z.string() };

export const ownFormEvents = [
  z.object({ type: z.literal("ownForm.kept"), ...about }),
  z.object({ type: z.literal("ownForm.ended"), ...about }),
] as const;
