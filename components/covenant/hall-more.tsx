"use client";

import { useEffect, useState } from "react";

/** Tells who reads along that a content goes on below what the screen shows, and where its end is: in words, and nothing moves. */
export function HallMore() {
  const [seen, setSeen] = useState({ page: 1, pages: 1 });
  useEffect(() => {
    function look() {
      setSeen(pagesOf(document.documentElement));
    }
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, []);
  const { page, pages } = seen;
  if (pages === 1) return null;
  return (
    <p className="more">
      {page < pages ? "Còn tiếp bên dưới" : "Hết nội dung này"}, trang {page}/{pages}
    </p>
  );
}

/** A screenful is a page; what scrolls no further is the last. */
function pagesOf({ scrollTop, scrollHeight, clientHeight }: Element) {
  const pages = Math.max(1, Math.ceil((scrollHeight - 8) / clientHeight));
  const isEnd = scrollTop + clientHeight + 8 >= scrollHeight;
  return {
    pages,
    page: isEnd ? pages : Math.min(Math.floor(scrollTop / clientHeight) + 1, pages - 1),
  };
}
