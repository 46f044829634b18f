/** What was registered, in words, by line: an indicator or an undertaking. */
export type Said = ReadonlyMap<string, { name: string; text: string }>;

export type ResentLine = {
  lineId: string;
  name: string;
  before: string;
  after: string;
  /** Why it was returned; null for what nobody asked about. */
  returned: string | null;
};

/**
 * What is other in a registration sent anew, line by line, and every line that was returned, whether it changed or not. Nothing
 * before: newly registered; nothing after: taken out.
 */
export function resentLines(before: Said, after: Said, returned: ReadonlyMap<string, string>) {
  const ids = [...new Set([...returned.keys(), ...before.keys(), ...after.keys()])];
  return ids.flatMap((lineId): ResentLine[] => {
    const [was, is] = [before.get(lineId), after.get(lineId)];
    const reason = returned.get(lineId) ?? null;
    if (was?.text === is?.text && reason === null) return [];
    const name = is?.name ?? was?.name ?? "";
    return [{ lineId, name, before: was?.text ?? "", after: is?.text ?? "", returned: reason }];
  });
}
