import "server-only";
import type { Day } from "@/lib/dates";
import { getSetting } from "@/lib/setting/queries";
import type { PaperDescription } from "../description";
import { numberBy } from "../number-pattern";

/**
 * What stands where a paper's number will be written by hand: "………/BB-CTĐ" by the pattern of the nearest office on the path that
 * has set one, else a plain blank. `kind` is the paper's code, as in "BB".
 */
export async function findNumberBlank(
  path: readonly string[],
  kind: string,
  day: Day,
): Promise<NonNullable<PaperDescription["number"]>> {
  const pattern = await getSetting(path, "clusterNumbers", day);
  return pattern === null ? "blank" : { text: numberBy(pattern, { kind, number: "………" }) };
}

/** How such a number looks, for who types it: "02/KH-CTĐ" where no office on the path has set a pattern. */
export async function findNumberExample(path: readonly string[], kind: string, day: Day) {
  const pattern = (await getSetting(path, "clusterNumbers", day)) ?? "{số}/{loại}-CTĐ";
  return numberBy(pattern, { kind, number: "02" });
}
