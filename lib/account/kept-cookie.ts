import "server-only";
import { z } from "zod";
import { freshFor } from "./schema";
import { dropSealed, putSealed, readSealed } from "./sealed-cookie";

const name = "single-sign-on";

const keptInCookie = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  back: z.string(),
  startedAt: z.number(),
  anew: z.boolean(),
  next: z.string(),
  /** Whose sign-in it renews, or whose account it is to be linked to; empty for one at the door. */
  sessionId: z.string(),
  /** Is it to be linked to the account? */
  links: z.boolean(),
  /** The text it is to be good for; null for a sign-in that proves nothing more. */
  freshFor: freshFor.nullable(),
});
export type KeptInCookie = z.infer<typeof keptInCookie>;

/** Seals what the way back is checked against, in this browser alone and for ten minutes. */
export async function putKept(kept: KeptInCookie) {
  await putSealed(name, kept);
}

/** What was kept, once; null where nothing was, or somebody else's. */
export async function takeKept(): Promise<KeptInCookie | null> {
  const kept = keptInCookie.safeParse(await readSealed(name));
  await dropSealed(name);
  return kept.data ?? null;
}
