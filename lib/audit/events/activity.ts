import { z } from "zod";
import { day, inOwner } from "./shared";

const about = { ...inOwner, activityId: z.uuid(), content: z.string() };

export const activityEvents = [
  z.object({ type: z.literal("activity.noted"), ...about, happenedOn: day }),
  z.object({ type: z.literal("activity.changed"), ...about, happenedOn: day }),
  z.object({ type: z.literal("activity.withdrawn"), ...about, reason: z.string() }),
] as const;
