"use client";

import {
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { Button } from "@/components/ui/button";
import { FormContext } from "@/components/ui/form-state";
import { useHydrated } from "@/components/ui/use-hydrated";
import { type Cells, fieldOf } from "@/lib/cells";
import { DraftKeeper } from "./draft-keeper";
import { DraftWords } from "./draft-words";
import type { Shown } from "./grid-acts";
import { acts, asGrid } from "./grid-keys";

type DraftBarProps = {
  /** Null where nothing is saved by itself: it is kept on this device until the form's act. */
  to: string | null;
  store: string;
  actingAs: string;
  revision: number;
  cells: Cells;
  /** Of the fields, for the words about a conflict. */
  names: Readonly<Record<string, string>>;
  /** What the bar says while nothing was typed. */
  children: ReactNode;
};

/** In its own words: those of a paste come with what pastes. */
const offline: Shown = {
  ...{ said: "", undo: null },
  Note: () => <p role="alert">Chưa dán được. Vui lòng dán lại khi có mạng.</p>,
};

/** Keeps what is typed into the form around it, says how that stands, and makes its cells a grid for the keyboard. */
export function DraftBar({ names, children, ...started }: DraftBarProps) {
  const here = useRef<HTMLDivElement>(null);
  const [keeper] = useState(() => new DraftKeeper(started));
  const draft = useSyncExternalStore(keeper.subscribe, keeper.draft, keeper.draft);
  const hydrated = useHydrated();
  const [pasted, setPasted] = useState<Shown | null>(null);
  const { state } = useContext(FormContext);

  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const leave = [
      asGrid(form, keeper, (shown) => setPasted(shown ?? offline)),
      keeper.attach(form),
    ];
    return () => leave.forEach((each) => void each());
  }, [keeper]);
  useEffect(() => keeper.answered(started));
  useEffect(() => {
    if (state) keeper.resume();
  }, [keeper, state]);
  // A note's key is its field's name.
  const nameOf = (id: string) => `${names[fieldOf(id)]}${fieldOf(id) === id ? ", lý do" : ""}`;

  return (
    <div className="draft" ref={here}>
      <input type="hidden" name="revision" value={draft.revision} />
      <DraftWords {...draft} nameOf={nameOf} settle={keeper.settle}>
        {children}
      </DraftWords>
      {pasted && <pasted.Note pasted={pasted} forget={() => setPasted(null)} />}
      <span className={hydrated ? undefined : "waits"}>
        <Button
          variant="quiet"
          onClick={({ currentTarget: { form } }) =>
            form && acts().then((done) => done?.sayNoneOfTheRest(form))
          }
        >
          Các ô còn lại: không phát sinh
        </Button>
      </span>
    </div>
  );
}
