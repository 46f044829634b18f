import { expect, test } from "vitest";
import { pageWindow } from "@/components/ui/page-window";

test("the first, the last and the neighbours of this page have a link", () => {
  expect(pageWindow({ page: 5, pageCount: 9 })).toEqual([1, null, 4, 5, 6, null, 9]);
});

test("a gap of one page shows that page instead", () => {
  expect(pageWindow({ page: 4, pageCount: 8 })).toEqual([1, 2, 3, 4, 5, null, 8]);
});

test("few pages are all shown", () => {
  expect(pageWindow({ page: 1, pageCount: 3 })).toEqual([1, 2, 3]);
  expect(pageWindow({ page: 2, pageCount: 2 })).toEqual([1, 2]);
});
