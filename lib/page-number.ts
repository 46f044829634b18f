/** The page asked for in an address: 1 for whatever is no page. */
export function pageNumber(text: unknown) {
  return typeof text === "string" && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1;
}
