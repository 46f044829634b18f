import type { Route } from "next";
import Link from "next/link";
import { Icon } from "./icon";
import { pageWindow } from "./page-window";

type PaginationProps<Path extends string> = {
  page: number;
  pageCount: number;
  hrefOf: (page: number) => Route<Path>;
};

export function Pagination<Path extends string>(props: PaginationProps<Path>) {
  const { page, pageCount, hrefOf } = props;
  if (pageCount <= 1) return null;
  return (
    <nav className="pages" aria-label="Trang">
      {page > 1 && (
        <Link href={hrefOf(page - 1)} prefetch={false} rel="prev">
          <Icon name="chevronLeft" small />
          Trước
        </Link>
      )}
      {pageWindow({ page, pageCount }).map((n, i) =>
        n === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no name but its place
          <span key={`gap-${i}`}>…</span>
        ) : (
          <Link
            key={n}
            href={hrefOf(n)}
            prefetch={false}
            aria-current={n === page ? "page" : undefined}
          >
            {n}
          </Link>
        ),
      )}
      {page < pageCount && (
        <Link href={hrefOf(page + 1)} prefetch={false} rel="next">
          Sau
          <Icon name="chevronRight" small />
        </Link>
      )}
    </nav>
  );
}
