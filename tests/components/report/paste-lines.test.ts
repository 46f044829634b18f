import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pasteLines } from "@/components/report/paste-lines";

/** As much of a browser as a paste asks for: cells by name, in rows of a grid. */
class Cell extends EventTarget {
  readonly name: string;
  #words: string;
  constructor(name: string, words: string) {
    super();
    [this.name, this.#words] = [name, words];
  }
  get value() {
    return this.#words;
  }
  set value(words: string) {
    this.#words = words;
  }
}

beforeEach(() => vi.stubGlobal("HTMLInputElement", Cell));
afterEach(() => vi.unstubAllGlobals());

function aForm(rows: readonly (readonly Cell[])[]) {
  const cells = rows.flat();
  const form = {
    querySelectorAll: () =>
      rows.map((inputs, index) => ({
        ...{ className: "", dataset: { name: `Dòng ${index + 1}` } },
        querySelectorAll: () => inputs,
      })),
    querySelector: (selector: string) =>
      cells.find(({ name }) => selector === `[name="${name}"]`) ?? null,
  } as unknown as HTMLFormElement;
  const says = () => cells.map(({ value }) => value);
  const paste = (text: string) => pasteLines(form, cells[0] as unknown as HTMLInputElement, text);
  return { says, paste, cells };
}

test("what was pasted is taken back, but for a cell that somebody has typed into since", () => {
  const { says, paste, cells } = aForm([[new Cell("a", "1")], [new Cell("b", "2")]]);
  const { said, undo } = paste("5\n6");
  expect([said, says()]).toEqual(["Đã dán 2 dòng, từ “Dòng 1” đến “Dòng 2”.", ["5", "6"]]);
  if (cells[1]) cells[1].value = "7";
  undo?.();
  expect(says()).toEqual(["1", "7"]);
});

test("a blank erases nothing, “không phát sinh” stands in the place of both numbers of a ratio", () => {
  const rows = [[new Cell("a", "1")], [new Cell("p", "4"), new Cell("w", "9")]];
  const { says, paste } = aForm(rows);
  expect(paste("\nkhông phát sinh").undo).not.toBeNull();
  expect(says()).toEqual(["1", "không phát sinh", ""]);
  paste("3\n5/8");
  expect(says()).toEqual(["3", "5", "8"]);
});
