import "server-only";
import { lastly, type Tx } from "@/lib/db/transaction";
import { addToTotals, differenceOf, type Given, readGiven } from "./add-to-totals";

/** Units whose figures an act may change, in one year or in all. */
type Touched = { unitIds: readonly string[]; year?: number };

const kept = new WeakMap<Tx, Given[]>();

/**
 * Keeps the totals true through an act that may change what these units' figures count: called once the act's rows are locked
 * and before anything is written or put on record. At the act's end what they gave before and give now is compared, and the
 * difference added, in the same transaction. Units that ended and live on in these count with them: their stocks give way
 * when a successor reports.
 */
export async function keepTotals(tx: Tx, { unitIds, year: only }: Touched) {
  const year = only ?? null;
  const line = await holdLine(tx, unitIds);
  const earlier = kept.get(tx) ?? [];
  const unknown = line.filter((unitId) => !isKept(earlier, unitId, year));
  const given = { unitIds: unknown, year, before: await readGiven(tx, { unitIds: unknown, year }) };
  if (kept.has(tx)) {
    earlier.push(given);
    return;
  }
  const list = [given];
  kept.set(tx, list);
  lastly(tx, async () => addToTotals(tx, await differenceOf(tx, list)));
}

/**
 * What a unit gave before the act is read once: a second look would see half of the act as what was before it. Another year
 * stands by itself, as long as nothing of it has been written yet.
 */
function isKept(earlier: readonly Given[], unitId: string, year: number | null) {
  const same = earlier.filter(({ unitIds }) => unitIds.includes(unitId));
  const covers = same.some((given) => given.year === null || given.year === year);
  if (same.length > 0 && !covers && year === null)
    throw new Error("keep a unit's totals of all years first");
  return covers;
}

/**
 * The units with every ended one they go on for, held in the order of their keys until the transaction ends: two acts
 * that both read what a unit gave before would otherwise count it twice.
 */
async function holdLine(tx: Tx, unitIds: readonly string[]) {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive line(id, until) as (
      select unnest(${[...unitIds]}::uuid[]), 'infinity'::date
      union
      select p.predecessor_id, s.effective_on
      from line l join succession_parts p on p.successor_id = l.id join successions s on s.id = p.succession_id
      join units u on u.id = p.predecessor_id
      where u.to_on < s.effective_on and s.effective_on < l.until)
    select distinct id::text from line`;
  const ids = rows.map(({ id }) => id);
  await tx.$queryRaw`
    select count(pg_advisory_xact_lock(key)) from (
      select distinct hashtextextended('totals ' || id, 0) as key from unnest(${ids}::text[]) as id order by key) keys`;
  return ids;
}
