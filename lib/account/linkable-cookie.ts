import "server-only";
import { z } from "zod";
import { machineTime } from "@/lib/clock";
import type { Identity } from "./provider";
import { dropSealed, putSealed, readSealed } from "./sealed-cookie";

const name = "link-at-provider";
const lasts = 10 * 60_000;

const linkable = z.object({
  issuer: z.string(),
  subject: z.string(),
  email: z.string().nullable(),
  authenticatedAt: z.coerce.date(),
  until: z.number(),
});

/** Keeps who was just proved at the provider until the holder of this session links them behind the password: for ten minutes. */
export async function putLinkable(sessionId: string, identity: Identity) {
  const until = machineTime().getTime() + lasts;
  await putSealed(name, { ...identity, until }, boundTo(sessionId));
}

/** Who waits to be linked in this very session; null for nobody. */
export async function readLinkable(sessionId: string): Promise<Identity | null> {
  const { data } = linkable.safeParse(await readSealed(name, boundTo(sessionId)));
  if (!data || data.until < machineTime().getTime()) return null;
  const { until: _, ...identity } = data;
  return identity;
}

export async function dropLinkable() {
  await dropSealed(name);
}

function boundTo(sessionId: string) {
  return `${name} ${sessionId}`;
}
