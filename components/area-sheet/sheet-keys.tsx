"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { blockOf, moveByKey, placeIn, typeInto } from "@/components/ui/grid-moves";

/** Makes the table inside a grid for the keyboard, into which a block copied from Excel goes, from the cell it is pasted in. */
export function SheetKeys({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const grid = here.current;
    if (!grid) return;
    const heard = new AbortController();
    const { signal } = heard;
    const at = ({ target }: Event) => placeIn(rowsOf(grid), target);
    grid.addEventListener(
      "keydown",
      (event) => {
        const place = at(event);
        if (place) moveByKey(place, event);
      },
      { signal },
    );
    grid.addEventListener("paste", (event) => pasteBlock(at(event), event), { signal });
    return () => heard.abort();
  }, []);
  return <div ref={here}>{children}</div>;
}

/** A line whose first word names an area goes into that area's row; any other into the next row down. */
function pasteBlock(place: ReturnType<typeof placeIn>, event: ClipboardEvent) {
  const lines = place && blockOf(event);
  if (!place || !lines) return;
  event.preventDefault();
  const byName = new Map(place.rows.map((inputs) => [nameOf(inputs), inputs]));
  for (const [index, line] of lines.entries()) {
    const [first = "", ...rest] = line.split("\t").map((word) => word.trim());
    const named = byName.get(plain(first));
    const inputs = named ?? place.rows[place.row + index]?.slice(place.column) ?? [];
    for (const [column, word] of (named ? rest : [first, ...rest]).entries()) {
      const input = inputs[column];
      if (input) typeInto(input, word);
    }
  }
}

function nameOf([input]: readonly HTMLInputElement[]) {
  return plain(input?.closest("tr")?.querySelector("th")?.textContent ?? "");
}

function plain(name: string) {
  return name.normalize("NFC").trim().toLowerCase();
}

function rowsOf(grid: HTMLElement) {
  return [...grid.querySelectorAll<HTMLElement>("tbody tr")].map((row) => [
    ...row.querySelectorAll<HTMLInputElement>("input.cellin"),
  ]);
}
