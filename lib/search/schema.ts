import { z } from "zod";
import { addressWith } from "@/lib/address";
import { toNfc } from "@/lib/search-text";

/** What has a page of its own findings; clusters have their list for that. */
const foundKind = z.enum(["units", "people", "indicators"]);
export type FoundKind = z.infer<typeof foundKind>;

/** What the search page's address asks for: a few of everything, or a page of one kind. */
export const searchInput = z.object({
  q: z
    .string()
    .transform((typed) => toNfc(typed).slice(0, 100).trim())
    .catch(""),
  of: foundKind.nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type SearchInput = z.output<typeof searchInput>;

/** The address that asks for it. */
export function searchAddress(asked: SearchInput) {
  return addressWith("/search", asked);
}
