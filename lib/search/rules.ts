import { searchText } from "@/lib/search-text";
import type { SearchInput } from "./schema";

/** How many of each kind stand side by side, and how many on a page of one kind. */
const hitsAtFirst = 10;
export const hitsPerPage = 30;

/** A part of all that was found. */
export type Slice = { most: number; skip: number };

/** What stands on the page that was asked for. */
export function sliceOf({ of, page }: Pick<SearchInput, "of" | "page">): Slice {
  return of
    ? { most: hitsPerPage, skip: (page - 1) * hitsPerPage }
    : { most: hitsAtFirst, skip: 0 };
}

/** One letter would find nearly everything. */
export function isTooShort(q: string) {
  return searchText(q).length < 2;
}
