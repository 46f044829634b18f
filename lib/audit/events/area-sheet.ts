import { z } from "zod";
import { inOwner } from "./shared";

const aboutLinks = { ...inOwner, sheetId: z.uuid(), period: z.string() };
// Entries of before name no links and no figures by their ids.
const aboutLink = { ...aboutLinks, linkId: z.string().default(""), name: z.string() };

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
    linkIds: z.array(z.uuid()).default([]),
    names: z.array(z.string()),
    expiresAt: z.iso.datetime(),
  }),
  z.object({ type: z.literal("areaSheet.linkRevoked"), ...aboutLink }),
  z.object({ type: z.literal("areaSheet.figuresProposed"), ...aboutLink }),
  z.object({
    type: z.literal("areaSheet.proposalDecided"),
    ...aboutLink,
    accepted: z.boolean(),
    indicatorIds: z.array(z.uuid()).default([]),
  }),
] as const;
