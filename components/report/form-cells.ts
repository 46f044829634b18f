import { type Cells, cellsOf } from "@/lib/cells";

/** What stands in a form's cells now. */
export function cellsIn(form: HTMLFormElement): Cells {
  return cellsOf(Object.fromEntries(new FormData(form)));
}

/** Puts words into a cell as if they had been typed; a ratio's two fields take a side each. */
export function putCell(form: HTMLFormElement, indicatorId: string, typed: string) {
  const one = form.querySelector<HTMLInputElement>(`[name="cell-${indicatorId}"]`);
  if (one) return typeInto(one, typed);
  const [part = "", whole = ""] = typed.split("/");
  for (const [side, words] of Object.entries({ part, whole })) {
    const input = form.querySelector<HTMLInputElement>(`[name="cell-${indicatorId}-${side}"]`);
    if (input) typeInto(input, words);
  }
}

/** React listens to what a person types: the value is set beneath it, then announced. */
export function typeInto(input: HTMLInputElement, words: string) {
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  property?.set?.call(input, words);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The cells of a grid, row by row. */
export function rowsOf(form: HTMLFormElement) {
  const cells = [...form.querySelectorAll<HTMLElement>("td.in")];
  return cells.map((cell) => [...cell.querySelectorAll<HTMLInputElement>("input.cellin")]);
}
