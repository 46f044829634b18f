import { z } from "zod";
import { day, inOwner } from "./shared";

const about = { ...inOwner, unitId: z.uuid(), name: z.string() };

const delegated = {
  delegationId: z.uuid(),
  delegateId: z.uuid(),
  delegateName: z.string(),
  document: z.string(),
};

export const unitEvents = [
  z.object({
    type: z.literal("unit.founded"),
    ...about,
    parentId: z.uuid().nullable(),
    fromOn: day,
  }),
  z.object({ type: z.literal("unit.renamed"), ...about, before: z.string(), fromOn: day }),
  z.object({
    type: z.literal("unit.corrected"),
    ...about,
    before: z.string(),
    code: z.string(),
    codeBefore: z.string(),
    reason: z.string(),
  }),
  z.object({ type: z.literal("unit.moved"), ...about, parentId: z.uuid(), fromOn: day }),
  /** `name` is whom they stand under from that day on. */
  z.object({
    type: z.literal("units.moved"),
    ...inOwner,
    unitIds: z.array(z.uuid()),
    parentId: z.uuid(),
    name: z.string(),
    fromOn: day,
  }),
  z.object({ type: z.literal("unit.ended"), ...about, toOn: day }),
  z.object({ type: z.literal("units.imported"), ...inOwner, unitIds: z.array(z.uuid()) }),
  z.object({
    type: z.literal("succession.recorded"),
    ...inOwner,
    successionId: z.uuid(),
    kind: z.string(),
    legalBasis: z.string(),
    effectiveOn: day,
    predecessorIds: z.array(z.uuid()),
    successorIds: z.array(z.uuid()),
  }),
  z.object({
    type: z.literal("signing.lineChosen"),
    ...about,
    viceChairAs: z.enum(["viceForChair", "viceForCommittee"]),
  }),
  z.object({
    type: z.literal("signing.delegated"),
    ...about,
    ...delegated,
    fromOn: day,
    toOn: day,
    fileHash: z.string(),
  }),
  z.object({ type: z.literal("signing.delegationEnded"), ...about, ...delegated }),
  z.object({
    type: z.literal("setting.changed"),
    ...inOwner,
    key: z.string(),
    before: z.string().nullable(),
    after: z.string(),
  }),
] as const;
