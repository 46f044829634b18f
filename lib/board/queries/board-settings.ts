import "server-only";
import type { Day } from "@/lib/dates";
import { getSetting } from "@/lib/setting/queries";
import { paceDefaults } from "@/lib/setting/schema";

/** From what share of indicators on pace a cluster is asked or praised, in percent; as set, else as usual. */
export async function boardSettings(path: readonly string[], today: Day) {
  const [care, praise] = await Promise.all([
    getSetting(path, "carePace", today),
    getSetting(path, "praisePace", today),
  ]);
  return {
    carePace: Number(care ?? paceDefaults.carePace),
    praisePace: Number(praise ?? paceDefaults.praisePace),
  };
}
