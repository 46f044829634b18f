import { z } from "zod";
import { inOwner } from "./shared";

export const areaSheetEvents = [
  z.object({
    type: z.literal("areaSheet.columnsChosen"),
    ...inOwner,
    formId: z.uuid(),
    names: z.array(z.string()),
  }),
] as const;
