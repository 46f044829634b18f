import type { ComponentType } from "react";
import { typeInto } from "@/components/ui/grid-moves";
import type { Pasted } from "@/components/ui/pasted";
import { PastedNote } from "@/components/ui/pasted-note";
import { none, put, rowsOf, wordsOfNone } from "./form-cells";
import { pasteLines } from "./paste-lines";

/** What a paste has done, and how that is shown. */
export type Shown = Pasted & { Note: ComponentType<{ pasted: Pasted; forget: () => void }> };

/** Puts a block in from a cell on. */
export function pasteShown(form: HTMLFormElement, cell: HTMLInputElement, text: string): Shown {
  return { ...pasteLines(form, cell, text), Note: PastedNote };
}

/** What a button beside a cell says where that was pressed: "không phát sinh", or "trên", "gần" before its number. */
export function sayBy(target: EventTarget | null) {
  const button = target instanceof Element ? target.closest<HTMLElement>("[data-say]") : null;
  const say = button?.dataset.say;
  const cell = button?.closest("td");
  const inputs = [...(cell?.querySelectorAll<HTMLInputElement>("input.cellin") ?? [])];
  const [input] = inputs;
  if (!say || !input) return;
  if (say === none) return put(inputs, wordsOfNone(inputs));
  typeInto(input, withQualifier(say, input.value));
  input.focus();
}

/** "trên 500", whatever stood before the number; the button pressed again takes it away. */
export function withQualifier(say: string, typed: string) {
  const [, before = "", number = ""] = /^(\P{Nd}*)(.*)$/u.exec(typed.normalize("NFC")) ?? [];
  return before.trim().toLowerCase() === say ? number : `${say} ${number}`;
}

/** Says of every cell that is still empty that nothing of the kind happened. */
export function sayNoneOfTheRest(form: HTMLFormElement) {
  for (const inputs of rowsOf(form)) {
    if (inputs.every(({ value }) => value.trim() === "")) put(inputs, wordsOfNone(inputs));
  }
}
