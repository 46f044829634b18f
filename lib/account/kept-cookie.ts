import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { env } from "@/lib/env";
import { openSecret, sealSecret } from "./sealed-secret";

const name = "single-sign-on";

const keptInCookie = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  back: z.string(),
  startedAt: z.number(),
  anew: z.boolean(),
  next: z.string(),
  /** Whose sign-in it renews; empty for one at the door. */
  sessionId: z.string(),
});
export type KeptInCookie = z.infer<typeof keptInCookie>;

/** Seals what the way back is checked against, in this browser alone and for ten minutes. */
export async function putKept(kept: KeptInCookie) {
  const jar = await cookies();
  jar.set(name, sealSecret(JSON.stringify(kept), name), {
    ...{ httpOnly: true, sameSite: "lax", secure: env.SECURE === "1" },
    ...{ path: "/sign-in/sso", maxAge: 600 },
  });
}

/** What was kept, once; null where nothing was, or somebody else's. */
export async function takeKept(): Promise<KeptInCookie | null> {
  const jar = await cookies();
  const sealed = jar.get(name)?.value;
  jar.delete({ name, path: "/sign-in/sso" });
  if (!sealed) return null;
  try {
    return keptInCookie.parse(JSON.parse(openSecret(sealed, name)));
  } catch {
    // Made by somebody else, or with a key of before.
    return null;
  }
}
