"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { State } from "@/components/ui/state";
import { NarrativeKeeper } from "./narrative-keeper";

type NarrativeBarProps = {
  to: string;
  store: string;
  actingAs: string;
  /** What each part says on the server. */
  saved: Readonly<Record<string, string>>;
  names: Readonly<Record<string, string>>;
};

/** Keeps the words of the form around it, and says how that stands. */
export function NarrativeBar({ names, ...started }: NarrativeBarProps) {
  const here = useRef<HTMLDivElement>(null);
  const [keeper] = useState(() => new NarrativeKeeper(started));
  const { words, theirs, base } = useSyncExternalStore(
    keeper.subscribe,
    keeper.standing,
    keeper.standing,
  );
  useEffect(() => {
    const form = here.current?.closest("form");
    return form ? keeper.attach(form) : undefined;
  }, [keeper]);
  useEffect(() => keeper.answered(started.saved));
  return (
    <div ref={here}>
      {Object.entries(base).map(([part, text]) => (
        <input key={part} type="hidden" name={`was-${part}`} value={text} />
      ))}
      <p role="status">{words && <State {...words.look}>{words.text}</State>}</p>
      {Object.entries(theirs).map(([part, text]) => (
        <div key={part} className="note warn" role="alert">
          <p>
            {names[part]}: người khác vừa ghi nội dung dưới đây. Nội dung đang gõ vẫn còn trong ô;
            sửa lại rồi bấm “Lưu” để dùng nội dung trong ô.
          </p>
          <p className="pre">{text || "(trống)"}</p>
        </div>
      ))}
    </div>
  );
}
