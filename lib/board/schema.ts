import { z } from "zod";

/** Which year's board, and of which office where there are several. */
export const boardInput = z.object({
  year: z.coerce.number().int().min(2000).max(2199).nullable().catch(null).default(null),
  office: z.uuid().nullable().catch(null).default(null),
});
export type BoardInput = z.output<typeof boardInput>;
