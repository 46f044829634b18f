import type { UnitKind } from "@/lib/db/generated/enums";
import { searchText, toNfc } from "@/lib/search-text";
import { committeeName, placeName } from "./labels";

export type IndexedUnit = { id: string; code: string; kind: UnitKind; name: string };

/** What words lead to: a unit, none, or several that share them. */
export type UnitMatch<Unit> = Unit | "none" | "several";

/**
 * Finds units by what people write for them: the code, "Đông Anh", "xã Đông Anh" or "Ủy ban MTTQ Việt Nam xã Đông Anh".
 * Diacritics and capitals may be missing; where that leaves several, those written exactly so go first.
 */
export function unitIndex<Unit extends IndexedUnit>(units: readonly Unit[]) {
  const loosely = new Map<string, Set<Unit>>();
  for (const unit of units) {
    for (const words of wordsFor(unit)) {
      const key = searchText(words);
      loosely.set(key, (loosely.get(key) ?? new Set()).add(unit));
    }
  }
  return (written: string): UnitMatch<Unit> => {
    const candidates = [...(loosely.get(searchText(written)) ?? [])];
    const exact = candidates.filter((unit) => wordsFor(unit).some((words) => same(words, written)));
    const [first, second] = exact.length > 0 ? exact : candidates;
    if (!first) return "none";
    return second ? "several" : first;
  };
}

function wordsFor(unit: IndexedUnit) {
  return [unit.code, unit.name, placeName(unit), committeeName(unit)];
}

function same(a: string, b: string) {
  return plain(a) === plain(b);
}

function plain(text: string) {
  return toNfc(text).toLowerCase().replace(/\s+/g, " ").trim();
}
