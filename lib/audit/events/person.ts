import { z } from "zod";
import { day, inOwner } from "./shared";

const about = { ...inOwner, aboutPersonId: z.uuid(), personName: z.string() };

export const personEvents = [
  z.object({ type: z.literal("person.added"), ...about }),
  z.object({ type: z.literal("person.changed"), ...about, fields: z.array(z.string()) }),
  z.object({ type: z.literal("person.disabled"), ...about }),
  z.object({ type: z.literal("person.enabled"), ...about }),
  z.object({ type: z.literal("people.imported"), ...inOwner, aboutPersonIds: z.array(z.uuid()) }),
  z.object({
    type: z.literal("assignment.begun"),
    ...about,
    assignmentId: z.uuid(),
    role: z.string(),
    post: z.string(),
    placeId: z.uuid(),
    placeName: z.string(),
    fromOn: day,
    toOn: day.nullable(),
    standsInForId: z.uuid().nullable(),
  }),
  z.object({
    type: z.literal("assignment.ended"),
    ...about,
    assignmentId: z.uuid(),
    role: z.string(),
    placeName: z.string(),
    toOn: day,
  }),
  z.object({
    type: z.literal("assignment.withdrawn"),
    ...about,
    assignmentId: z.uuid(),
    role: z.string(),
    placeName: z.string(),
    reason: z.string(),
  }),
  z.object({ type: z.literal("account.passwordChanged"), ...about }),
  z.object({ type: z.literal("account.providerLinked"), ...about, issuer: z.string() }),
  z.object({ type: z.literal("account.providerUnlinked"), ...about }),
  z.object({ type: z.literal("account.resetCodeIssued"), ...about }),
  z.object({ type: z.literal("account.resetCodeUsed"), ...about }),
  /** Typed on a device that somebody else, who is named as acting, had opened for them. */
  z.object({
    type: z.literal("account.wrongAtHand"),
    ...{ ...about, secret: z.enum(["password", "code"]) },
  }),
  z.object({ type: z.literal("account.secondFactorAdded"), ...about }),
  z.object({ type: z.literal("account.secondFactorRemoved"), ...about }),
  z.object({ type: z.literal("office.setUp"), ...about }),
] as const;
