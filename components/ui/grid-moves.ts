/** Cells of a table as the keyboard moves between them: rows of inputs. */
type GridRows = readonly (readonly HTMLInputElement[])[];

type GridPlace = { rows: GridRows; row: number; column: number; input: HTMLInputElement };

/** Where in the grid something happened; null outside it. */
export function placeIn(rows: GridRows, target: EventTarget | null): GridPlace | null {
  const input = target as HTMLInputElement;
  const row = rows.findIndex((inputs) => inputs.includes(input));
  return row < 0 ? null : { rows, row, column: rows[row]?.indexOf(input) ?? 0, input };
}

/** Arrows and Enter go to the next cell, sideways only from an end of what is typed; whether the key was one of them. */
export function moveByKey({ rows, row, column, input }: GridPlace, event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const { key } = event;
  if (key === "Enter" || key === "ArrowDown") go(rows[row + 1], column);
  else if (key === "ArrowUp") go(rows[row - 1], column);
  else if (key === "ArrowRight" && input.selectionStart === input.value.length)
    go(rows[row], column + 1);
  else if (key === "ArrowLeft" && input.selectionEnd === 0) go(rows[row], column - 1);
  else return false;
  event.preventDefault();
  return true;
}

export function go(inputs: readonly HTMLInputElement[] | undefined, column: number) {
  const input = inputs?.[Math.max(0, Math.min(column, inputs.length - 1))];
  input?.focus();
  input?.select();
}

/** Whether what is pasted was copied from a table: more than a single word. */
export function isBlock(text: string) {
  return /[\t\n]/.test(text.trimEnd());
}

/** React listens to what a person types: the value is set beneath it, then announced. */
export function typeInto(input: HTMLInputElement, words: string) {
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  property?.set?.call(input, words);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
