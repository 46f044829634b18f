import "server-only";
import { setTimeout as delay } from "node:timers/promises";
import { db } from "@/lib/db/client";

/** Milliseconds after which a database that hangs counts as gone: whoever asks gives up soon after. */
const patience = 5000;

/** Whether the app's own connection to the database answers now. */
export function isReady() {
  return Promise.race([answers(), delay(patience, false, { ref: false })]);
}

async function answers() {
  try {
    await db.$queryRaw`select 1`;
    return true;
  } catch {
    return false;
  }
}
