import type { Day } from "@/lib/dates";
import type { Layout } from "./description";

type DatedLayout = { from: Day; source: string; layout: Layout };

/**
 * Rules of form, newest first. Hướng dẫn 91/HD-MTTW-BTT sends on to the decree where it is silent on measures.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I and II (margins 20–25, 30–35, 15–20 mm; body 13–14 pt).
 */
const layouts: readonly DatedLayout[] = [
  {
    from: "2020-03-05" as Day,
    source: "Hướng dẫn 91/HD-MTTW-BTT; Nghị định 30/2020/NĐ-CP, Phụ lục I",
    layout: {
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      indent: 10,
      body: 14,
      head: 13,
      table: 13,
      recipients: 11,
    },
  },
];

/** The rules of form in force on a day; before the first of them, the first. */
export function layoutOn(day: Day): Layout {
  const inForce = layouts.find(({ from }) => from <= day) ?? layouts.at(-1);
  if (!inForce) throw new Error("there are rules of form");
  return inForce.layout;
}
