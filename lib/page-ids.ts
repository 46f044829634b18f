import { z } from "zod";

/** The ids of an address; null when one is no id at all, so that the page answers "not found" and no query is asked. */
export function parseIds<Name extends string>(
  params: Record<Name, string>,
): Record<Name, string> | null {
  return Object.values<string>(params).every((value) => z.uuid().safeParse(value).success)
    ? params
    : null;
}

/** The address of a cluster's year; null when it is none. */
export function parseYearPath({ clusterId, year }: { clusterId: string; year: string }) {
  const ids = parseIds({ clusterId });
  return ids && /^\d{4}$/.test(year) ? { ...ids, year: Number(year) } : null;
}
