"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { DraftKeeper } from "@/components/report/draft-keeper";
import { DraftWords } from "@/components/report/draft-words";
import { isBlock, moveByKey, placeIn, typeInto } from "@/components/ui/grid-moves";
import { type Pasted, pastedText, putWords, tableOf } from "@/components/ui/pasted";
import { PastedNote } from "@/components/ui/pasted-note";
import type { Cells } from "@/lib/cells";
import { areasPlaced } from "./pasted-areas";

type SheetBarProps = { store: string; actingAs: string; revision: number; cells: Cells };

/** Makes the sheet around it a grid for the keyboard, into which blocks copied from Excel go, and keeps what is typed on this device. */
export function SheetBar(stored: SheetBarProps) {
  const here = useRef<HTMLDivElement>(null);
  const started = { ...stored, to: null, reading: cellsOfSheet, putting: putIntoSheet };
  const [keeper] = useState(() => new DraftKeeper(started));
  const draft = useSyncExternalStore(keeper.subscribe, keeper.draft, keeper.draft);
  const [pasted, setPasted] = useState<Pasted | null>(null);

  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const heard = new AbortController();
    const { signal } = heard;
    const at = ({ target }: Event) => placeIn(rowsOf(form), target);
    form.addEventListener("input", () => keeper.changed(), { signal });
    form.addEventListener(
      "keydown",
      (event) => {
        const place = at(event);
        if (place) moveByKey(place, event);
      },
      { signal },
    );
    form.addEventListener("paste", (event) => pasteBlock(at(event), event, setPasted), { signal });
    const leave = keeper.attach(form);
    return () => {
      heard.abort();
      leave();
    };
  }, [keeper]);
  useEffect(() => keeper.answered(started));

  return (
    <div className="draft" ref={here}>
      <input type="hidden" name="revision" value={draft.revision} />
      <DraftWords {...draft} nameOf={nameOf} settle={keeper.settle}>
        Số gõ ở đây được giữ trên máy này cho đến khi bấm “Lưu bảng kê”.
      </DraftWords>
      <PastedNote pasted={pasted} forget={() => setPasted(null)} />
    </div>
  );
}

function pasteBlock(
  place: ReturnType<typeof placeIn>,
  event: ClipboardEvent,
  tell: (pasted: Pasted) => void,
) {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const grid = place?.input.form;
  if (!place || !grid || !isBlock(text)) return;
  event.preventDefault();
  const { rows, row, column } = place;
  const names = rows.map(areaOf);
  const width = (rows[row]?.length ?? 0) - column;
  const placing = areasPlaced(names, { row, width }, tableOf(text));
  if ("fault" in placing) return tell({ said: placing.fault, undo: null });
  const { puts, out } = placing;
  const into = puts.map(([at]) => names[at] ?? "");
  const undo = putWords(
    grid,
    puts.flatMap(([at, words]) =>
      (rows[at]?.slice(column) ?? []).map(
        (input, index) => [input, words[index] || undefined] as const,
      ),
    ),
  );
  tell({ said: pastedText(into, out), undo: into.length > 0 ? undo : null });
}

function areaOf([input]: readonly HTMLInputElement[]) {
  return input?.closest("tr")?.querySelector("th")?.textContent ?? "";
}

function nameOf(cell: string) {
  return inputOf(document, cell)?.getAttribute("aria-label") ?? "";
}

function inputOf(grid: ParentNode, cell: string) {
  return grid.querySelector<HTMLInputElement>(`[name="${cell}"]`);
}

function rowsOf(grid: HTMLElement) {
  return [...grid.querySelectorAll<HTMLElement>("tbody tr")].map((row) => [
    ...row.querySelectorAll<HTMLInputElement>("input.cellin"),
  ]);
}

/** What stands in the sheet now, cell by cell. */
function cellsOfSheet(form: HTMLFormElement): Cells {
  const cells = [...form.querySelectorAll<HTMLInputElement>("input.cellin")];
  return Object.fromEntries(cells.map(({ name, value }) => [name, value.trim()]));
}

function putIntoSheet(form: HTMLFormElement, cell: string, words: string) {
  const input = inputOf(form, cell);
  if (input) typeInto(input, words);
}
