import type { DraftWords } from "@/lib/covenant/schema";
import { compareWords, hasChanges, type Piece } from "./rules/compare-words";

type Content = DraftWords["contents"][number];

export type ComparedContent = {
  id: string;
  /** Its place from 1 in the later draft, and in the earlier; null where it does not stand. */
  number: number | null;
  was: number | null;
  chapter: Piece[];
  title: Piece[];
  text: Piece[];
  change: "same" | "changed" | "moved" | "added" | "removed";
};

export type ComparedDrafts = {
  title: Piece[];
  preamble: Piece[];
  contents: ComparedContent[];
  /** Rows of the annex that are not as they were: the target as typed, before and after; empty where there is none. */
  targets: { indicatorId: string; before: string; after: string }[];
  hasChanges: boolean;
};

/**
 * What became of a draft, word by word: contents are told apart by their id, so one that moved is shown as moved and not
 * as taken out and put in. In the order of the later draft; what was taken out stands where it stood.
 */
export function compareDrafts(before: DraftWords, after: DraftWords): ComparedDrafts {
  const title = compareWords(before.title, after.title);
  const preamble = compareWords(before.preamble, after.preamble);
  const contents = compareContents(before.contents, after.contents);
  const targets = compareTargets(before.targets, after.targets);
  return {
    ...{ title, preamble, contents, targets },
    hasChanges:
      hasChanges(title) ||
      hasChanges(preamble) ||
      contents.some(({ change }) => change !== "same") ||
      targets.length > 0,
  };
}

function compareContents(before: readonly Content[], after: readonly Content[]) {
  const moved = movedIds(before, after);
  const compared = after.map((content) => {
    const old = before.find(({ id }) => id === content.id) ?? null;
    return compareContent({ before, after, old, young: content, isMoved: moved.has(content.id) });
  });
  for (const [index, old] of before.entries()) {
    if (after.some(({ id }) => id === old.id)) continue;
    const previous = before[index - 1];
    const place = previous ? compared.findIndex(({ id }) => id === previous.id) + 1 : 0;
    const gone = compareContent({ before, after, old, young: null, isMoved: false });
    compared.splice(place, 0, gone);
  }
  return compared;
}

type Sides = {
  before: readonly Content[];
  after: readonly Content[];
  old: Content | null;
  young: Content | null;
  isMoved: boolean;
};

function compareContent({ before, after, old, young, isMoved }: Sides): ComparedContent {
  const part = (name: "chapter" | "title" | "text") =>
    compareWords(old?.[name] ?? "", young?.[name] ?? "");
  const parts = { chapter: part("chapter"), title: part("title"), text: part("text") };
  const place = (list: readonly Content[], content: Content | null) =>
    content ? list.indexOf(content) + 1 : null;
  const isChanged = Object.values(parts).some(hasChanges);
  return {
    id: (young ?? old)?.id ?? "",
    number: place(after, young),
    was: place(before, old),
    ...parts,
    change: changeOf({ old, young, isChanged, isMoved }),
  };
}

function changeOf({
  old,
  young,
  isChanged,
  isMoved,
}: Pick<Sides, "old" | "young" | "isMoved"> & { isChanged: boolean }) {
  if (!old) return "added";
  if (!young) return "removed";
  if (isChanged) return "changed";
  return isMoved ? "moved" : "same";
}

/** Those that both have and that stand in another order; one that only got another number has not moved. */
function movedIds(before: readonly Content[], after: readonly Content[]) {
  const order = before.map(({ id }) => id).filter((id) => after.some((each) => each.id === id));
  const now = after.map(({ id }) => id).filter((id) => order.includes(id));
  return new Set(now.filter((id, index) => order[index] !== id));
}

function compareTargets(before: DraftWords["targets"], after: DraftWords["targets"]) {
  const ids = [...new Set([...after, ...before].map(({ indicatorId }) => indicatorId))];
  const typed = (rows: DraftWords["targets"], id: string) =>
    rows.find(({ indicatorId }) => indicatorId === id)?.typed ?? "";
  return ids
    .map((id) => ({ indicatorId: id, before: typed(before, id), after: typed(after, id) }))
    .filter((row) => row.before !== row.after);
}
