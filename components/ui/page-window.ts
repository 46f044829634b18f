/** The pages worth a link: first, last, this one and its neighbours, in order; null stands for those left out. */
export function pageWindow({ page, pageCount }: { page: number; pageCount: number }) {
  const shown = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount);
  const pages = [...new Set(shown)].sort((a, b) => a - b);
  return pages.flatMap((n, i) => {
    const gap = n - (pages[i - 1] ?? 0);
    if (gap === 2) return [n - 1, n];
    return gap > 2 ? [null, n] : [n];
  });
}
