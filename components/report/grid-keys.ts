import { rowsOf, typeInto } from "./form-cells";

const none = "không phát sinh";

type Keeper = {
  changed: () => void;
  leaveToAct: () => void;
  readonly sending: Promise<void> | null;
};

/** Makes a form's cells a grid for the keyboard and tells who keeps them of every change; gives the way to stop. */
export function asGrid(form: HTMLFormElement, keeper: Keeper) {
  const heard = new AbortController();
  const options = { capture: true, signal: heard.signal };
  form.addEventListener("input", () => keeper.changed(), options);
  form.addEventListener("keydown", (event) => moveByKey(form, event), options);
  form.addEventListener("paste", (event) => pasteBlock(form, event), options);
  // A save under way moves the revision on: the form's act waits for it.
  form.addEventListener(
    "submit",
    (event) => {
      if (!keeper.sending) return keeper.leaveToAct();
      event.preventDefault();
      event.stopPropagation();
      void keeper.sending.then(() => form.requestSubmit(event.submitter));
    },
    options,
  );
  return () => heard.abort();
}

/** Arrows and Enter move between the cells, K says that nothing of the kind happened. */
function moveByKey(form: HTMLFormElement, event: KeyboardEvent) {
  const at = placeOf(form, event.target);
  if (!at || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { rows, row, column, input } = at;
  if (event.key === "Enter" || event.key === "ArrowDown") go(rows[row + 1], column);
  else if (event.key === "ArrowUp") go(rows[row - 1], column);
  else if (event.key === "ArrowRight" && isAtEnd(input)) go(rows[row], column + 1);
  else if (event.key === "ArrowLeft" && isAtStart(input)) go(rows[row], column - 1);
  else if (event.key.toLowerCase() === "k" && isReplaced(input)) {
    sayNone(rows[row] ?? []);
    go(rows[row + 1], 0);
  } else return;
  event.preventDefault();
}

/** A block copied from a table goes in from this cell on, a line a row; a single word is pasted as ever. */
function pasteBlock(form: HTMLFormElement, event: ClipboardEvent) {
  const at = placeOf(form, event.target);
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!at || !/[\t\n]/.test(text.trimEnd())) return;
  event.preventDefault();
  const lines = text.replace(/\r/g, "").trimEnd().split("\n");
  for (const [index, line] of lines.entries()) {
    const inputs = at.rows[at.row + index] ?? [];
    const words = line.split(inputs.length > 1 ? /[\t/]/ : "\t").map((word) => word.trim());
    inputs.forEach((input, column) => {
      const word = words[column];
      if (word !== undefined) typeInto(input, word);
    });
  }
}

/** Says of every cell that is still empty that nothing of the kind happened. */
export function sayNoneOfTheRest(form: HTMLFormElement) {
  for (const inputs of rowsOf(form)) {
    if (inputs.every(({ value }) => value.trim() === "")) sayNone(inputs);
  }
}

/** Of a ratio that nothing arose is said with two noughts. */
function sayNone(inputs: readonly HTMLInputElement[]) {
  for (const input of inputs) typeInto(input, inputs.length > 1 ? "0" : none);
}

function placeOf(form: HTMLFormElement, target: EventTarget | null) {
  const rows = rowsOf(form);
  const input = target as HTMLInputElement;
  const row = rows.findIndex((inputs) => inputs.includes(input));
  return row < 0 ? null : { rows, row, column: rows[row]?.indexOf(input) ?? 0, input };
}

function go(inputs: readonly HTMLInputElement[] | undefined, column: number) {
  const input = inputs?.[Math.max(0, Math.min(column, inputs.length - 1))];
  input?.focus();
  input?.select();
}

function isAtEnd({ selectionStart, value }: HTMLInputElement) {
  return selectionStart === value.length;
}

function isAtStart({ selectionEnd }: HTMLInputElement) {
  return selectionEnd === 0;
}

/** Whether what is typed now stands for the whole cell. */
function isReplaced({ value, selectionStart, selectionEnd }: HTMLInputElement) {
  return selectionStart === 0 && selectionEnd === value.length;
}
