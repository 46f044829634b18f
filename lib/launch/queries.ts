import "server-only";
import { db } from "@/lib/db/client";

/** Whether the app's own connection to the database answers now. */
export async function isReady() {
  try {
    await db.$queryRaw`select 1`;
    return true;
  } catch {
    return false;
  }
}
