import "server-only";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { getSetting } from "@/lib/setting/queries";
import { type BasisSetting, basisDefaults } from "@/lib/setting/schema";

/** Which figures a page counts until its reader chooses: as the nearest office above has set, else as is usual there. */
export async function countingBasis(
  key: BasisSetting,
  path: readonly string[],
): Promise<TotalBasis> {
  const set = await getSetting(path, key, dayOf(now()));
  return set === "sent" || set === "verified" ? set : basisDefaults[key];
}
