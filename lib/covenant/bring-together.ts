import type { DraftWords } from "./schema";

type Change = "nobody" | "me" | "them" | "both";

/** One part of a draft that two people had in hand at once. */
export type Brought<Part> = {
  value: Part;
  /** The other side's words where both changed the part; null when nothing is left to decide. */
  other: Part | null;
  changedBy: Change;
  /** Whose save leaves this part out, though the other one's changed it. */
  removedBy: "me" | "them" | null;
};

export type BroughtTogether = {
  title: Brought<string>;
  preamble: Brought<string>;
  contents: Brought<DraftWords["contents"][number]>[];
  targets: Brought<DraftWords["targets"][number]>[];
  /** Contents that one side took out and the other had left as they were. */
  dropped: string[];
};

type Three<Part> = { base: Part; mine: Part; theirs: Part };

/**
 * Brings two saves that started from the same words together, part by part: what one side changed is taken, where both
 * did mine stands and theirs is shown beside it. No changed word of either is lost.
 */
export function bringTogether({ base, mine, theirs }: Three<DraftWords>): BroughtTogether {
  const of = <Part>(part: (words: DraftWords) => Part) => ({
    base: part(base),
    mine: part(mine),
    theirs: part(theirs),
  });
  const contents = lists(
    of((words) => words.contents),
    ({ id }) => id,
  );
  const targets = lists(
    of((words) => words.targets),
    ({ indicatorId }) => indicatorId,
  );
  return {
    title: whole(of(({ title }) => title)),
    preamble: whole(of(({ preamble }) => preamble)),
    contents: contents.rows,
    targets: targets.rows,
    dropped: contents.dropped.map(({ title, text }) => title || text),
  };
}

function whole({ base, mine, theirs }: Three<string>): Brought<string> {
  const changedBy = changeOf(mine !== base, theirs !== base);
  const value = changedBy === "them" ? theirs : mine;
  const other = changedBy === "both" && mine !== theirs ? theirs : null;
  return { value, other, changedBy, removedBy: null };
}

function lists<Row>(three: Three<readonly Row[]>, keyOf: (row: Row) => string) {
  const rows = { base: byKey(three.base), mine: byKey(three.mine), theirs: byKey(three.theirs) };
  const dropped: Row[] = [];
  const brought: Brought<Row>[] = [];
  for (const key of keysInOrder(three, keyOf)) {
    const row = one({
      base: rows.base.get(key),
      mine: rows.mine.get(key),
      theirs: rows.theirs.get(key),
    });
    if (row) brought.push(row);
    else dropped.push(...[rows.base.get(key)].filter((gone) => gone !== undefined));
  }
  return { rows: brought, dropped };

  function byKey(list: readonly Row[]) {
    return new Map(list.map((row) => [keyOf(row), row]));
  }
}

/** Null when the row is gone: taken out by one side and not changed by the other. */
function one<Row>({ base, mine, theirs }: Three<Row | undefined>): Brought<Row> | null {
  const changedBy = changeOf(!same(mine, base), !same(theirs, base));
  const value = changedBy === "them" ? theirs : mine;
  const isClash = changedBy === "both" && !same(mine, theirs);
  if (isClash && mine === undefined && theirs !== undefined) {
    return { value: theirs, other: null, changedBy, removedBy: "me" };
  }
  if (value === undefined) return null;
  const other = isClash ? (theirs ?? null) : null;
  return { value, other, changedBy, removedBy: isClash && !theirs ? "them" : null };
}

/** The order of the side that moved something, mine first; what only the other side has follows its predecessor there. */
function keysInOrder<Row>(
  { base, mine, theirs }: Three<readonly Row[]>,
  keyOf: (row: Row) => string,
) {
  const keys = { base: base.map(keyOf), mine: mine.map(keyOf), theirs: theirs.map(keyOf) };
  const moved = keys.mine.filter((key) => keys.base.includes(key));
  const stayed = keys.base.filter((key) => keys.mine.includes(key));
  const [first, second] = same(moved, stayed) ? [keys.theirs, keys.mine] : [keys.mine, keys.theirs];
  const order = [...first];
  for (const [index, key] of second.entries()) {
    if (order.includes(key)) continue;
    const before = second.slice(0, index).findLast((earlier) => order.includes(earlier));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  }
  return [...order, ...keys.base.filter((key) => !order.includes(key))];
}

function changeOf(byMe: boolean, byThem: boolean): Change {
  if (byMe) return byThem ? "both" : "me";
  return byThem ? "them" : "nobody";
}

function same(a: unknown, b: unknown) {
  return JSON.stringify(a) === JSON.stringify(b);
}
