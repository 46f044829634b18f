"use client";

import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** `isLast`: after this content comes the board. */
type HallStepsProps = { before: Route | null; after: Route | null; end: Route; isLast: boolean };

const forward = ["ArrowRight", "ArrowDown", "PageDown", " "];
const back = ["ArrowLeft", "ArrowUp", "PageUp"];

/** A content longer than the screen is read to its end first: these keys scroll, and what scrolls no further steps on. */
function isToScroll(key: string) {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  if (["PageDown", "ArrowDown", " "].includes(key))
    return scrollTop + clientHeight + 8 < scrollHeight;
  return ["PageUp", "ArrowUp"].includes(key) && scrollTop > 8;
}

/** To the content before and after, then to the board; by the keys of a presenter's remote control too. */
export function HallSteps({ before, after, end, isLast }: HallStepsProps) {
  const router = useRouter();
  useEffect(() => {
    function go(event: KeyboardEvent) {
      const isOnControl = event.target instanceof Element && event.target.closest("a, button");
      if (event.altKey || event.ctrlKey || event.metaKey || (isOnControl && event.key === " "))
        return;
      const to = forward.includes(event.key) ? after : back.includes(event.key) ? before : null;
      if (!to || isToScroll(event.key)) return;
      event.preventDefault();
      router.replace(to);
    }
    window.addEventListener("keydown", go);
    return () => window.removeEventListener("keydown", go);
  }, [router, before, after]);
  return (
    <nav className="steps" aria-label="Trình chiếu">
      {before && (
        <Link href={before} replace>
          Nội dung trước
        </Link>
      )}
      {after && (
        <Link href={after} replace>
          {isLast ? "Bảng ký kết" : "Nội dung tiếp"}
        </Link>
      )}
      <Link href={end}>Thôi trình chiếu</Link>
    </nav>
  );
}
