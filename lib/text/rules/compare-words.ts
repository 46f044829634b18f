/** A run of words that both sides have, or one of them. Put together again, they give either side back to the letter. */
export type Piece = { change: "same" | "removed" | "added"; words: string };

/**
 * Word by word what became of a text: words taken out stand before those put in their place. Deterministic; texts of some
 * thousand words take milliseconds. A word is a run of letters and digits; marks and spaces stand for themselves.
 */
export function compareWords(before: string, after: string): Piece[] {
  const [old, young] = [tokensOf(before), tokensOf(after)];
  const head = commonHead(old, young);
  const tail = commonTail(old.slice(head), young.slice(head));
  const middle = compareTokens(
    old.slice(head, old.length - tail),
    young.slice(head, young.length - tail),
  );
  return inRuns([
    ...old.slice(0, head).map(same),
    ...middle,
    ...old.slice(old.length - tail).map(same),
  ]);
}

/** Whether a comparison found anything. */
export function hasChanges(pieces: readonly Piece[]) {
  return pieces.some(({ change }) => change !== "same");
}

function tokensOf(text: string) {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function same(words: string): Piece {
  return { change: "same", words };
}

function commonHead(a: readonly string[], b: readonly string[]) {
  const end = Math.min(a.length, b.length);
  let count = 0;
  while (count < end && a[count] === b[count]) count++;
  return count;
}

function commonTail(a: readonly string[], b: readonly string[]) {
  return commonHead(a.toReversed(), b.toReversed());
}

/** By the longest common subsequence, read from the front, so that what was removed comes before what was added. */
function compareTokens(old: readonly string[], young: readonly string[]): Piece[] {
  const width = young.length + 1;
  const lengths = commonLengths(old, young);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [left, right] = [old[i], young[j]];
    const afterLeft = lengths[(i + 1) * width + j] ?? 0;
    const afterRight = lengths[i * width + j + 1] ?? 0;
    if (left !== undefined && left === right) {
      pieces.push(same(left));
      [i, j] = [i + 1, j + 1];
    } else if (left !== undefined && (right === undefined || afterLeft >= afterRight)) {
      pieces.push({ change: "removed", words: left });
      i++;
    } else if (right !== undefined) {
      pieces.push({ change: "added", words: right });
      j++;
    }
  }
  return pieces;
}

/** How much the rest of both sides has in common, from every pair of places on. */
function commonLengths(old: readonly string[], young: readonly string[]) {
  const width = young.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const [left, right] = numbered(old, young);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = young.length - 1; j >= 0; j--) {
      const place = i * width + j;
      lengths[place] =
        left[i] === right[j]
          ? (lengths[place + width + 1] ?? 0) + 1
          : Math.max(lengths[place + width] ?? 0, lengths[place + 1] ?? 0);
    }
  }
  return lengths;
}

/** Words as numbers, equal where the words are: millions of comparisons are of numbers then. */
function numbered(old: readonly string[], young: readonly string[]) {
  const numbers = new Map<string, number>();
  const numberOf = (token: string) => {
    const known = numbers.get(token) ?? numbers.size;
    numbers.set(token, known);
    return known;
  };
  return [Uint32Array.from(old, numberOf), Uint32Array.from(young, numberOf)] as const;
}

/**
 * Neighbours of one kind as one piece. A lone space between two changed words belongs to the change, so that a phrase
 * reads as replaced, not word by word.
 */
function inRuns(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  let [removed, added] = ["", ""];
  for (const [index, { change, words }] of pieces.entries()) {
    const isChanged = removed !== "" || added !== "";
    if (change === "removed") removed += words;
    else if (change === "added") added += words;
    else if (isChanged && /^\s+$/.test(words) && isChange(pieces[index + 1])) {
      [removed, added] = [removed + words, added + words];
    } else {
      close();
      const last = runs.at(-1);
      if (last?.change === "same") last.words += words;
      else runs.push({ change, words });
    }
  }
  close();
  return runs;

  function close() {
    if (removed) runs.push({ change: "removed", words: removed });
    if (added) runs.push({ change: "added", words: added });
    [removed, added] = ["", ""];
  }
}

function isChange(piece: Piece | undefined) {
  return piece !== undefined && piece.change !== "same";
}
