import { dayFromDb } from "@/lib/dates";

/** A row's first and last day, from the database's dates to days. */
export function inDays<Row extends { fromOn: Date; toOn: Date | null }>(row: Row) {
  const { fromOn, toOn } = row;
  return { ...row, fromOn: dayFromDb(fromOn), toOn: toOn && dayFromDb(toOn) };
}
