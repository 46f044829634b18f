import { z } from "zod";

/** Everything that hangs on a cluster year stands in that year's chain … */
export const inClusterYear = { clusterYearId: z.uuid() };
/** … and the rest in the chain of the unit that owns it. */
export const inOwner = { ownerUnitId: z.uuid() };

export const day = z.iso.date();
