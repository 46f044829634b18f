import "server-only";
import { type Day, dayToDb } from "@/lib/dates";

/** The assignments that run on a day: begun, neither over nor ended early. */
export function runningOn(on: Day) {
  const day = dayToDb(on);
  return { endedAt: null, fromOn: { lte: day }, OR: [{ toOn: null }, { toOn: { gte: day } }] };
}
