import { typeInto } from "@/components/ui/grid-moves";
import { type Cells, ratioTyped, wordsOf } from "@/lib/cells";

export const none = "không phát sinh";

/** What stands in a form's cells now, and in the notes beside them. */
export function cellsIn(form: HTMLFormElement): Cells {
  return wordsOf(Object.fromEntries(new FormData(form)));
}

/** Puts words into a cell, or the note beside one, as if they had been typed; a ratio's two fields take a side each. */
export function putCell(form: HTMLFormElement, key: string, typed: string) {
  const name = key.startsWith("note-") ? key : `cell-${key}`;
  const one = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (one) return typeInto(one, typed);
  const [part = "", whole = ""] = typed.split("/");
  for (const [side, words] of Object.entries({ part, whole })) {
    const input = form.querySelector<HTMLInputElement>(`[name="${name}-${side}"]`);
    if (input) typeInto(input, words);
  }
}

/** What stands in one row's cell, as it is kept: the two fields of a ratio as "part/whole". */
export function typedIn(row: HTMLElement) {
  const [only, second] = row.querySelectorAll<HTMLInputElement>("input.cellin");
  return second ? ratioTyped(only?.value ?? "", second.value) : (only?.value.trim() ?? "");
}

/** The cells of a grid, row by row. */
export function rowsOf(form: HTMLFormElement) {
  const cells = [...form.querySelectorAll<HTMLElement>("td.in")];
  return cells.map((cell) => [...cell.querySelectorAll<HTMLInputElement>("input.cellin")]);
}

/** Puts words into a row's fields, a field a word. */
export function put(inputs: readonly HTMLInputElement[], words: readonly string[]) {
  for (const [index, input] of inputs.entries()) typeInto(input, words[index] ?? "");
}

/** Of a ratio it is said in its first field: two noughts would be a running total that fell to nothing. */
export function wordsOfNone(inputs: readonly HTMLInputElement[]) {
  return inputs.map((_, column) => (column === 0 ? none : ""));
}
