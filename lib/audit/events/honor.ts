import { z } from "zod";
import { day, inOwner } from "./shared";

export const honorEvents = [
  z.object({ type: z.literal("honors.added"), ...inOwner, honorIds: z.array(z.uuid()) }),
  z.object({
    type: z.literal("honor.ended"),
    ...inOwner,
    honorId: z.uuid(),
    name: z.string(),
    toOn: day,
  }),
  z.object({ type: z.literal("awards.recorded"), ...inOwner, awardIds: z.array(z.uuid()) }),
  z.object({
    type: z.literal("rating.recorded"),
    ...inOwner,
    ratingId: z.uuid(),
    unitId: z.uuid(),
    recipient: z.string().nullable(),
    year: z.number().int(),
  }),
  z.object({
    type: z.literal("ratings.recorded"),
    ...{ ...inOwner, ratingIds: z.array(z.uuid()), unitIds: z.array(z.uuid()) },
  }),
  z.object({
    type: z.literal("share.noted"),
    ...{ ...inOwner, shareId: z.uuid(), recipient: z.string().nullable(), year: z.number().int() },
    ...{ code: z.string(), part: z.number().int(), whole: z.number().int() },
    /** Of the code, as it was said then; entries of before have none. */
    name: z.string().default(""),
  }),
  z.object({ type: z.literal("shares.sent"), ...inOwner, shareIds: z.array(z.uuid()) }),
  z.object({
    type: z.literal("award.revoked"),
    ...inOwner,
    awardId: z.uuid(),
    name: z.string(),
    reason: z.string(),
  }),
] as const;
