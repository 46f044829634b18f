import { z } from "zod";
import { inOwner } from "./shared";

const aboutLinks = { ...inOwner, sheetId: z.uuid(), period: z.string() };

export const areaSheetEvents = [
  z.object({
    type: z.literal("areaSheet.columnsChosen"),
    ...inOwner,
    formId: z.uuid(),
    names: z.array(z.string()),
  }),
  z.object({
    type: z.literal("areaSheet.linksMade"),
    ...aboutLinks,
    names: z.array(z.string()),
    expiresAt: z.iso.datetime(),
  }),
  z.object({ type: z.literal("areaSheet.linkRevoked"), ...aboutLinks, name: z.string() }),
  z.object({ type: z.literal("areaSheet.figuresProposed"), ...aboutLinks, name: z.string() }),
  z.object({
    type: z.literal("areaSheet.proposalDecided"),
    ...aboutLinks,
    name: z.string(),
    accepted: z.boolean(),
  }),
] as const;
