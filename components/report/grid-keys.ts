import { blockOf, go, moveByKey, placeIn, typeInto } from "@/components/ui/grid-moves";
import { rowsOf } from "./form-cells";

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
  form.addEventListener(
    "input",
    (event) => {
      splitRatio(form, event.target);
      keeper.changed();
    },
    options,
  );
  form.addEventListener("keydown", (event) => actOnKey(form, event), options);
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

/** Arrows and Enter move between the cells, K says that nothing of the kind happened, L takes what another form has. */
function actOnKey(form: HTMLFormElement, event: KeyboardEvent) {
  const at = placeIn(rowsOf(form), event.target);
  if (!at) return;
  const isHalf = at.column + 1 < (at.rows[at.row]?.length ?? 0);
  if (event.key === "Enter" && isHalf && !event.isComposing) {
    go(at.rows[at.row], at.column + 1);
    return event.preventDefault();
  }
  if (moveByKey(event.key === "Enter" ? { ...at, column: 0 } : at, event)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const inputs = at.rows[at.row] ?? [];
  const words = isReplaced(at.input) ? wordsByKey(event.key.toLowerCase(), inputs) : null;
  if (!words) return;
  put(inputs, words);
  go(at.rows[at.row + 1], 0);
  event.preventDefault();
}

/** Both numbers of a ratio typed or pasted into its first field, as on paper: "75/80". */
function splitRatio(form: HTMLFormElement, target: EventTarget | null) {
  const at = placeIn(rowsOf(form), target);
  const [first, second] = at?.rows[at.row] ?? [];
  if (!first || !second || target !== first || !first.value.includes("/")) return;
  const [part = "", whole = ""] = first.value.split("/").map((word) => word.trim());
  typeInto(first, part);
  if (whole !== "") typeInto(second, whole);
  second.focus();
}

/** What a key puts into a row's cells; null for one that is typed as ever. */
function wordsByKey(key: string, inputs: readonly HTMLInputElement[]) {
  if (key === "k") return wordsOfNone(inputs);
  const offered = inputs[0]?.closest("tr")?.dataset.offered;
  if (key !== "l" || !offered) return null;
  return inputs.length > 1 ? offered.split("/") : [offered];
}

/** A block copied from a table goes in from this cell on, a line a row; a single word is pasted as ever. */
function pasteBlock(form: HTMLFormElement, event: ClipboardEvent) {
  const at = placeIn(rowsOf(form), event.target);
  const lines = at && blockOf(event);
  if (!at || !lines) return;
  event.preventDefault();
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
    if (inputs.every(({ value }) => value.trim() === "")) put(inputs, wordsOfNone(inputs));
  }
}

function put(inputs: readonly HTMLInputElement[], words: readonly string[]) {
  for (const [index, input] of inputs.entries()) typeInto(input, words[index] ?? "");
}

/** Of a ratio it is said in its first field: two noughts would be a running total that fell to nothing. */
function wordsOfNone(inputs: readonly HTMLInputElement[]) {
  return inputs.map((_, column) => (column === 0 ? none : ""));
}

/** Whether what is typed now stands for the whole cell. */
function isReplaced({ value, selectionStart, selectionEnd }: HTMLInputElement) {
  return selectionStart === 0 && selectionEnd === value.length;
}
