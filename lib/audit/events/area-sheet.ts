import { z } from "zod";
import { inOwner } from "./shared";

const aboutLinks = { ...inOwner, sheetId: z.uuid(), period: z.string() };
const aboutLink = { ...aboutLinks, linkId: z.uuid(), name: z.string() };

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
    linkIds: z.array(z.uuid()),
    names: z.array(z.string()),
    expiresAt: z.iso.datetime(),
  }),
  z.object({ type: z.literal("areaSheet.linkRevoked"), ...aboutLink }),
  z.object({ type: z.literal("areaSheet.figuresProposed"), ...aboutLink }),
  z.object({
    type: z.literal("areaSheet.proposalDecided"),
    ...aboutLink,
    accepted: z.boolean(),
    indicatorIds: z.array(z.uuid()),
  }),
] as const;
