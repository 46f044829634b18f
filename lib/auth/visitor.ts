import "server-only";
import { headers } from "next/headers";

/** What is known of a browser before anyone has signed in. */
export type Visitor = { readonly address: string; readonly userAgent: string };

/** Our own server has settled the address: nothing a browser sent under that name is left (lib/launch/request-gate.ts). */
export async function currentVisitor(): Promise<Visitor> {
  const sent = await headers();
  return {
    address: sent.get("x-forwarded-for") ?? "unknown",
    userAgent: (sent.get("user-agent") ?? "").slice(0, 300),
  };
}
