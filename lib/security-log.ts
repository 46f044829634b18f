import "server-only";
import { createHmac } from "node:crypto";
import { env } from "@/lib/env";

/**
 * What is told of somebody being let in, or not: what happened, and marks by which lines about one account or one address are joined
 * and nobody is named.
 */
type Told = { security: string; account?: string; address?: string };

const log = globalThis as { tellSecurity?: (told: Told) => void };

/** Leaves one line in the server's log, beside the line of the request; nothing where nobody listens, as in the worker. */
export function tellSecurity(told: Told) {
  log.tellSecurity?.(told);
}

/** What the log calls an account or an address: nobody without the server's secret can try values against it. */
export function logMark(text: string) {
  return createHmac("sha256", env.AUTH_SECRET).update(`log\n${text}`).digest("hex").slice(0, 12);
}
