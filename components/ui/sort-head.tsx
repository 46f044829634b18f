import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon";

const icons = { ascending: "sortUp", descending: "sortDown", none: "sort" } as const;

type SortHeadProps<Path extends string> = {
  href: Route<Path>;
  sorted: keyof typeof icons;
  numeric?: boolean;
  children: ReactNode;
};

/** The head of a column that can be sorted; the link leads to the other direction. */
export function SortHead<Path extends string>(props: SortHeadProps<Path>) {
  const { href, sorted, numeric, children } = props;
  return (
    <th scope="col" className={numeric ? "num" : undefined} aria-sort={sorted}>
      <Link href={href} prefetch={false} className="sortable hit">
        {children}
        <Icon name={icons[sorted]} small />
      </Link>
    </th>
  );
}
