/** Across a paper that does not count: a draft's, the demo's, or both. */
export function watermarkOf({ isDraft, isDemo }: { isDraft: boolean; isDemo: boolean }) {
  return [...(isDraft ? ["DỰ THẢO"] : []), ...(isDemo ? ["DỮ LIỆU MINH HỌA"] : [])];
}
