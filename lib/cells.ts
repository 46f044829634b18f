import { noneArose } from "@/lib/numbers/none-arose";

const cellName = /^cell-([0-9a-f-]{36})(?:-(part|whole))?$/;

/** What is typed in each cell, by indicator; an empty cell is "". */
export type Cells = Readonly<Record<string, string>>;

/** The cells of an entry form by indicator; the two fields of a ratio become "part/whole", as it is typed in one. */
export function cellsOf(form: Record<string, unknown>) {
  const cells: Record<string, string> = {};
  for (const [name, value] of Object.entries(form)) {
    const [, indicatorId, side] = cellName.exec(name) ?? [];
    if (!indicatorId || typeof value !== "string") continue;
    if (!side) cells[indicatorId] = value.trim();
    else if (side === "part")
      cells[indicatorId] = ratioTyped(value, form[`cell-${indicatorId}-whole`]);
  }
  return cells;
}

const noteName = /^note-[0-9a-f-]{36}$/;

/** The field in which somebody wrote why a figure stands, and its name among the words of a form. */
export function noteOf(indicatorId: string) {
  return `note-${indicatorId}`;
}

/** The field in which what stands under such a key is typed: an indicator's cell, or a note under its own name. */
export function fieldOf(key: string) {
  return noteName.test(key) ? key : `cell-${key}`;
}

/** A form's cells, and under their own names the notes beside them. */
export function wordsOf(form: Record<string, unknown>): Cells {
  const notes = Object.entries(form).flatMap(([name, value]) =>
    noteName.test(name) && typeof value === "string" ? [[name, value.trim()] as const] : [],
  );
  return { ...cellsOf(form), ...Object.fromEntries(notes) };
}

/** The words of a ratio's two fields as one: "4/5", nothing for two empty ones, or that nothing arose, said in the first. */
export function ratioTyped(part: string, whole: unknown) {
  const sides = [part.trim(), typeof whole === "string" ? whole.trim() : ""] as const;
  const [first, second] = sides;
  if (second === "" && (first === "" || noneArose.test(first.normalize("NFC")))) return first;
  return sides.join("/");
}

/** A cell that was changed: the words it started from, and those it has now. */
export type CellChange = { from: string; to: string };

/** What differs from the state a page started from. */
export function changedCells(base: Cells, typed: Cells): Record<string, CellChange> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([id, to]) => {
      const from = base[id] ?? "";
      return from === to ? [] : [[id, { from, to }]];
    }),
  );
}

/**
 * What becomes of changes when others may have saved meanwhile: a cell nobody else touched is written, one that already
 * has these words is left, one that somebody else changed is a conflict, and both sets of words are given back.
 */
export function mergedCells(stored: Cells, changes: Readonly<Record<string, CellChange>>) {
  const write: Record<string, string> = {};
  const conflicts: Record<string, { mine: string; theirs: string }> = {};
  for (const [id, { from, to }] of Object.entries(changes)) {
    const theirs = stored[id] ?? "";
    if (theirs === to) continue;
    if (theirs === from) write[id] = to;
    else conflicts[id] = { mine: to, theirs };
  }
  return { write, conflicts };
}
