"use client";

import { usePathname } from "next/navigation";
import { createContext, type ReactNode, useCallback, useMemo, useState } from "react";
import { Note } from "./note";

type Said = { words: string; formId: string; path: string };

/** What a form tells the page around it: that it is there, that it is gone, and what it has done. */
export const AnnouncerContext = createContext<{
  stand: (formId: string) => () => void;
  say: (formId: string, words: string) => void;
} | null>(null);

/** Keeps the answer of a form that its own success took off the page: "Đã kết thúc việc thay." outlives the line it stood in. */
export function Announcer({ children }: { children: ReactNode }) {
  const path = usePathname();
  const [said, setSaid] = useState<Said | null>(null);
  const [standing, setStanding] = useState<ReadonlySet<string>>(new Set());

  const stand = useCallback((formId: string) => {
    setStanding((forms) => new Set(forms).add(formId));
    return () => setStanding((forms) => new Set([...forms].filter((other) => other !== formId)));
  }, []);
  const say = useCallback(
    (formId: string, words: string) => setSaid({ words, formId, path }),
    [path],
  );
  const announcer = useMemo(() => ({ stand, say }), [stand, say]);

  const orphan = said && said.path === path && !standing.has(said.formId) ? said : null;
  return (
    <AnnouncerContext value={announcer}>
      {orphan && (
        <Note key={orphan.formId} tone="ok" live="status" takesFocus="first">
          {orphan.words}
        </Note>
      )}
      {children}
    </AnnouncerContext>
  );
}
