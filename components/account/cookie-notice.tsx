"use client";

import { Note } from "@/components/ui/note";
import { useHydrated } from "@/components/ui/use-hydrated";

/** Without cookies nobody stays signed in. Without script that cannot be known beforehand, so it is said beforehand. */
export function CookieNotice() {
  const hydrated = useHydrated();
  if (!hydrated) {
    return (
      <noscript>
        <p className="meta">
          Nếu đăng nhập xong mà trang này lại hiện ra: trình duyệt đang chặn cookie. Vui lòng cho
          phép cookie của trang này, hoặc mở bằng trình duyệt khác.
        </p>
      </noscript>
    );
  }
  return navigator.cookieEnabled ? null : (
    <Note tone="err">
      Trình duyệt đang chặn cookie nên không giữ được phiên đăng nhập. Vui lòng cho phép cookie của
      trang này, hoặc mở bằng trình duyệt khác.
    </Note>
  );
}
