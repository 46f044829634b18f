import "server-only";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";

/** Whether this is a new office that still waits for its first administrator. */
export async function isAwaitingSetUp() {
  if (env.MODE !== "office" || env.SETUP_CODE_HASH === undefined) return false;
  return (await db.assignment.count({ where: { role: "systemAdmin" } })) === 0;
}
