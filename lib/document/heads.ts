import { documentDayText } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import type { UnitKind } from "@/lib/db/generated/enums";
import { placeName } from "@/lib/unit/labels";

type Named = {
  kind: UnitKind;
  name: string;
  /** The lines the unit has set for its papers; null or absent where it has not. */
  head?: readonly string[] | null;
};

/** A committee in the head of a paper and over a signature: as it has set, else "ỦY BAN MTTQ VIỆT NAM", "HUYỆN ĐÔNG ANH". */
export function committeeLines(unit: Named): string[] {
  if (unit.head) return [...unit.head];
  if (unit.kind === "central") return ["ỦY BAN TRUNG ƯƠNG", "MẶT TRẬN TỔ QUỐC VIỆT NAM"];
  return ["ỦY BAN MTTQ VIỆT NAM", upperCase(placeName(unit))];
}

/** The same from the full name as it was frozen in a text: "Ủy ban MTTQ Việt Nam huyện Đông Anh". */
export function committeeLinesOf(fullName: string): string[] {
  const name = upperCase(fullName);
  const head = "ỦY BAN MTTQ VIỆT NAM";
  return name.startsWith(`${head} `) ? [head, name.slice(head.length + 1)] : [name];
}

/** "Hà Nội, ngày 29 tháng 02 năm 2024"; without a day, dots to be written over by hand. */
export function placeAndDay(owner: Named, on: Day | { year: number }) {
  const day = typeof on === "object" ? `ngày …… tháng …… năm ${on.year}` : documentDayText(on);
  return `${owner.kind === "central" ? "Hà Nội" : owner.name}, ${day}`;
}

export function upperCase(words: string) {
  return words.toLocaleUpperCase("vi");
}
