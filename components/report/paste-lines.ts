import { type Pasted, pastedText, putWords, tableOf } from "@/components/ui/pasted";
import { linesPlaced } from "./pasted-lines";

/** Puts a block copied from a table into a form from one of its cells on, and says what became of it. */
export function pasteLines(form: HTMLFormElement, cell: HTMLInputElement, text: string): Pasted {
  const places = placesOf(form);
  const placing = linesPlaced(
    places.map(({ inputs, ...place }) => ({ ...place, takes: inputs.length })),
    places.findIndex(({ inputs }) => inputs.includes(cell)),
    tableOf(text),
  );
  if ("fault" in placing) return { said: placing.fault, undo: null };
  const { puts, out, note } = placing;
  const into = puts.map(([row]) => places[row]?.name ?? "");
  const undo = putWords(
    form,
    puts.flatMap(([row, words]) =>
      (places[row]?.inputs ?? []).map((input, side) => [input, wordFor(words, side)] as const),
    ),
  );
  return { said: pastedText(into, out, note), undo: into.length > 0 ? undo : null };
}

/** Every row of the grid that has a place in a column copied from elsewhere: the groups' headings, and the lines that take nothing too. */
function placesOf(form: HTMLFormElement) {
  const rows = [...form.querySelectorAll<HTMLElement>(".entry tbody tr:not(.msg)")];
  return rows.map((row) => ({
    name: row.dataset.name ?? "",
    isGroup: row.className === "group",
    inputs: [...row.querySelectorAll<HTMLInputElement>("input.cellin")],
  }));
}

/** "Không phát sinh" is said in a ratio's first field alone, in the place of both numbers; a blank erases nothing. */
function wordFor(words: readonly string[], side: number) {
  const [first = ""] = words;
  if (side > 0 && words.length === 1 && !/\p{Nd}/u.test(first)) return "";
  return words[side]?.trim() || undefined;
}
