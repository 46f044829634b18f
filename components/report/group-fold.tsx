"use client";

import { useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";

type GroupFoldProps = { group: string; lines: number; typed: number; isFirst: boolean };

/** The head of a group of a long form: on a telephone one group stands open at a time. Without script all do. */
export function GroupFold({ group, lines, typed, isFirst }: GroupFoldProps) {
  const here = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(true);
  const [count, setCount] = useState(typed);

  useEffect(() => setOpen(isFirst), [isFirst]);
  useEffect(() => {
    const body = here.current?.closest("tbody");
    if (!body) return;
    const counted = () => setCount(typedIn(body));
    counted();
    body.addEventListener("input", counted);
    return () => body.removeEventListener("input", counted);
  }, []);
  useEffect(() => {
    const body = here.current?.closest("tbody");
    if (body) body.toggleAttribute("data-folded", !isOpen);
  }, [isOpen]);

  return (
    <>
      <span className="desk-only">{group}</span>
      <button
        type="button"
        className="fold"
        ref={here}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span>
          {group} <span className="meta nowrap">{`${count}/${lines} đã có số`}</span>
        </span>
        <Icon name={isOpen ? "chevronDown" : "chevronRight"} />
      </button>
    </>
  );
}

/** Lines with something typed; the two numbers of a ratio are one line's. */
function typedIn(body: HTMLElement) {
  return [...body.querySelectorAll("td.in")].filter((cell) =>
    [...cell.querySelectorAll<HTMLInputElement>("input.cellin")].some(({ value }) => value.trim()),
  ).length;
}
