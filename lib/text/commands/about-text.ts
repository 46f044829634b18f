/** What every entry about a text says of it. */
export function aboutText(text: { id: string; clusterYearId: string; title: string }) {
  return { clusterYearId: text.clusterYearId, textId: text.id, title: text.title };
}
