"use client";

import { useContext, useEffect, useRef } from "react";
import { FormContext } from "./form-state";

const question =
  "Những gì vừa nhập ở trang này chưa được lưu và sẽ mất nếu rời trang. Vẫn rời trang?";

/** Asks before what was typed into the form around it is left behind unsaved, by closing the page or by a link. */
export function LeaveWarning() {
  const here = useRef<HTMLSpanElement>(null);
  const isUnsaved = useRef(false);
  const { state } = useContext(FormContext);

  useEffect(() => {
    // What was refused is still only on this page.
    isUnsaved.current = Boolean(state.message || state.fieldErrors);
  }, [state]);

  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const heard = new AbortController();
    const { signal } = heard;
    const say = (isNow: boolean) => () => {
      isUnsaved.current = isNow;
    };
    form.addEventListener("input", say(true), { signal });
    form.addEventListener("submit", say(false), { signal });
    const asked = (event: Event) => isUnsaved.current && event.preventDefault();
    addEventListener("beforeunload", asked, { signal });
    document.addEventListener(
      "click",
      (event) => {
        if (!isUnsaved.current || !leadsAway(event)) return;
        if (confirm(question)) return say(false)();
        event.preventDefault();
        event.stopPropagation();
      },
      { signal, capture: true },
    );
    return () => heard.abort();
  }, []);

  return <span ref={here} hidden />;
}

/** A link that opens in this window, on another page. */
function leadsAway({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link || ctrlKey || metaKey || shiftKey || link.target || link.download) return false;
  return link.origin === location.origin && link.pathname !== location.pathname;
}
