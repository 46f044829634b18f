import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { openSecret, sealSecret } from "./sealed-secret";

const secure = env.SECURE === "1";
const options = { httpOnly: true, sameSite: "lax", secure, path: "/" } as const;

/** Seals a value in this browser for ten minutes; bound to what it is for. */
export async function putSealed(name: string, value: unknown, boundTo = name) {
  const jar = await cookies();
  jar.set(hostName(name), sealSecret(JSON.stringify(value), boundTo), { ...options, maxAge: 600 });
}

/** What was sealed; null where nothing was, or by somebody else, or with a key of before. */
export async function readSealed(name: string, boundTo = name): Promise<unknown> {
  const sealed = (await cookies()).get(hostName(name))?.value;
  if (!sealed) return null;
  try {
    return JSON.parse(openSecret(sealed, boundTo));
  } catch {
    return null;
  }
}

/** Taken back with all that it was set with: a browser lets nothing else touch a cookie of its host alone. */
export async function dropSealed(name: string) {
  (await cookies()).set(hostName(name), "", { ...options, maxAge: 0 });
}

/** Bound to this host alone where browsers can be asked for that, as the session's. */
function hostName(name: string) {
  return secure ? `__Host-${name}` : name;
}
