import { go, isBlock, moveByKey, placeIn, typeInto } from "@/components/ui/grid-moves";
import { put, rowsOf, wordsOfNone } from "./form-cells";
import type { Shown } from "./grid-acts";

type Keeper = {
  changed: () => void;
  leaveToAct: () => void;
  readonly sending: Promise<void> | null;
};

/** Makes a form's cells a grid for the keyboard and tells who keeps them of every change, and of every paste, with nothing where it could not be done; gives the way to stop. */
export function asGrid(form: HTMLFormElement, keeper: Keeper, tell: (pasted?: Shown) => void) {
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
  form.addEventListener(
    "click",
    ({ target }) => void acts().then((done) => done?.sayBy(target)),
    options,
  );
  form.dataset.keys = "";
  form.addEventListener("keydown", (event) => actOnKey(form, event), options);
  form.addEventListener("paste", (event) => pasteBlock(form, event, tell), options);
  // At hand also where the net is lost meanwhile.
  form.addEventListener("focusin", acts, {
    ...{ signal: heard.signal, once: true },
  });
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

/** A block copied from a table goes in from this cell on; a single word is pasted as ever. */
function pasteBlock(form: HTMLFormElement, event: ClipboardEvent, tell: (pasted?: Shown) => void) {
  const at = placeIn(rowsOf(form), event.target);
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!at || !isBlock(text)) return;
  event.preventDefault();
  void acts().then((done) => tell(done?.pasteShown(form, at.input, text)));
}

/** What few do in a grid, fetched when somebody goes into it, so that it is there also where the net is lost meanwhile. */
export function acts() {
  return import("./grid-acts").catch(() => null);
}

/** Whether what is typed now stands for the whole cell. */
function isReplaced({ value, selectionStart, selectionEnd }: HTMLInputElement) {
  return selectionStart === 0 && selectionEnd === value.length;
}
