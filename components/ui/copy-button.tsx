"use client";

import { useEffect, useRef, useState } from "react";
import { Button, type ButtonLook } from "./button";
import { useHydrated } from "./use-hydrated";

type CopyButtonProps = ButtonLook & { text: string; children: string };

const outcomes = {
  none: null,
  copied: "Đã chép. Có thể dán vào Zalo, Word.",
  byHand:
    "Trình duyệt không cho chép tự động. Văn bản đã được chọn sẵn; vui lòng bấm Ctrl+C hoặc nhấn giữ để chép.",
};

/**
 * Copies a text to be pasted elsewhere. Where the browser offers no clipboard (plain HTTP, Zalo) or runs no
 * script, the text itself is shown, to be copied by hand.
 */
export function CopyButton({ text, children, variant = "second", ...look }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes>("none");
  const byHand = useRef<HTMLTextAreaElement>(null);
  const hydrated = useHydrated();
  const shown = (
    <textarea ref={byHand} className="input" readOnly aria-label={children} value={text} />
  );

  useEffect(() => {
    if (outcome === "byHand") byHand.current?.select();
  }, [outcome]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("byHand");
    }
  }

  return (
    <div className="copy">
      <span className={hydrated ? undefined : "waits"}>
        <Button variant={variant} {...look} icon="copy" onClick={copy}>
          {children}
        </Button>
      </span>
      <p className="echo" role="status">
        {outcomes[outcome]}
      </p>
      {outcome === "byHand" && shown}
      <noscript>{shown}</noscript>
    </div>
  );
}
