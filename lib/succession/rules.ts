import type { SuccessionKind } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

/** The part of a predecessor that goes one way, as two whole numbers; null while it is not known. */
export type Share = { readonly numerator: number; readonly denominator: number } | null;

/** One arrow: from a unit that was to one that goes on with it; to none where it is abolished. */
export type SuccessionPart = {
  readonly predecessorId: string;
  readonly successorId: string | null;
  readonly share: Share;
};

/** A reorganisation as rules read it. `goesOn` are the successors that were there the day before already. */
export type Reorganisation = {
  readonly kind: SuccessionKind;
  readonly parts: readonly SuccessionPart[];
  readonly goesOn: ReadonlySet<string>;
};

/** Whether the predecessors end with it; a transferred part leaves its unit standing. */
export function endsPredecessors(kind: SuccessionKind) {
  return kind !== "partialTransfer";
}

/**
 * Who takes over what stands below a predecessor: the one unit it becomes. None where it is parted or nobody goes on, since
 * where each of those below belongs is then not said.
 */
export function heirOf(
  { kind, parts }: Pick<Reorganisation, "kind" | "parts">,
  predecessorId: string,
) {
  if (kind !== "merge" && kind !== "rename") return null;
  const [only, another] = parts.filter((part) => part.predecessorId === predecessorId);
  const isWhole = only && (!only.share || only.share.numerator === only.share.denominator);
  return isWhole && !another ? only.successorId : null;
}

/** How many units become how many: what each kind is by definition. */
export function shapeRefusal({ kind, parts, goesOn }: Reorganisation): RefusalCode | null {
  const before = new Set(parts.map(({ predecessorId }) => predecessorId));
  const after = new Set(parts.map(({ successorId }) => successorId));
  if (parts.some(({ predecessorId, successorId }) => predecessorId === successorId))
    return "succession.circle";
  if (endsPredecessors(kind) && [...before].some((unitId) => after.has(unitId)))
    return "succession.circle";
  if (after.has(null) !== (kind === "abolition")) {
    return kind === "abolition" ? "succession.abolitionShape" : "succession.successorMissing";
  }
  switch (kind) {
    case "merge":
      return after.size === 1 && before.size + goesOn.size >= 2 ? null : "succession.mergeShape";
    case "split":
      return before.size === 1 && after.size >= 2 ? null : "succession.splitShape";
    case "rename":
      return before.size === 1 && after.size === 1 && goesOn.size === 0
        ? null
        : "succession.renameShape";
    case "abolition":
      return after.size === 1 ? null : "succession.abolitionShape";
    case "partialTransfer":
      return null;
  }
}

/**
 * Each arrow once, an abolished unit without any, and of no unit more than the whole goes away; `earlier` are the arrows of the same units recorded for
 * the same day. What is not known counts nothing, but a split whose shares are all known gives away exactly the whole.
 */
export function shareRefusal(
  { kind, parts }: Reorganisation,
  earlier: readonly SuccessionPart[],
): RefusalCode | null {
  const all = [...earlier, ...parts];
  const arrows = all.map(({ predecessorId, successorId }) => `${predecessorId} ${successorId}`);
  if (new Set(arrows).size < arrows.length) return "succession.arrowTwice";
  for (const given of Map.groupBy(all, ({ predecessorId }) => predecessorId).values()) {
    if (given.length > 1 && given.some(({ successorId }) => successorId === null))
      return "succession.arrowTwice";
    const shares = given.map((part) => part.share);
    const sum = compareToWhole(shares);
    if (sum > 0) return "succession.sharesAboveWhole";
    if (sum < 0 && kind === "split" && !shares.includes(null)) return "succession.sharesBelowWhole";
  }
  return null;
}

/** Below, exactly at or above the whole: exact, for thirds do not add up to one otherwise. */
export function compareToWhole(shares: readonly Share[]) {
  let [numerator, denominator] = [0n, 1n];
  for (const share of shares) {
    if (!share) continue;
    numerator = numerator * BigInt(share.denominator) + BigInt(share.numerator) * denominator;
    denominator *= BigInt(share.denominator);
  }
  return numerator === denominator ? 0 : numerator > denominator ? 1 : -1;
}

/** From the two columns of a part. */
export function shareOf(part: {
  shareNumerator: number | null;
  shareDenominator: number | null;
}): Share {
  const { shareNumerator: numerator, shareDenominator: denominator } = part;
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
