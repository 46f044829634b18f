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
import { Note } from "@/components/ui/note";
import { State } from "@/components/ui/state";
import { useHydrated } from "@/components/ui/use-hydrated";
import { type Cells, fieldOf } from "@/lib/cells";
import { type Draft, DraftKeeper, type Standing } from "./draft-keeper";
import { asGrid, sayNoneOfTheRest } from "./grid-keys";

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

/** Keeps what is typed into the form around it, says how that stands, and makes its cells a grid for the keyboard. */
export function DraftBar({ names, children, ...started }: DraftBarProps) {
  const here = useRef<HTMLDivElement>(null);
  const [keeper] = useState(() => new DraftKeeper(started));
  const { standing, revision, conflicts, taken } = useSyncExternalStore(
    keeper.subscribe,
    keeper.draft,
    keeper.draft,
  );
  const hydrated = useHydrated();
  const { state } = useContext(FormContext);

  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const leave = [asGrid(form, keeper), keeper.attach(form)];
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
      <input type="hidden" name="revision" value={revision} />
      <p role="status">
        {standing.kind === "same" ? (
          <span className="meta">{children}</span>
        ) : (
          <DraftWords standing={standing} />
        )}
      </p>
      {taken.length > 0 && (
        <Note live="status">
          Người khác vừa sửa, số mới đã ở trang này: {taken.map(nameOf).join("; ")}.
        </Note>
      )}
      {Object.entries(conflicts).map(([id, conflict]) => (
        <Conflict
          key={id}
          name={nameOf(id)}
          {...conflict}
          settle={(words) => keeper.settle(id, words)}
        />
      ))}
      <span className={hydrated ? undefined : "waits"}>
        <Button
          variant="quiet"
          onClick={(event) =>
            event.currentTarget.form && sayNoneOfTheRest(event.currentTarget.form)
          }
        >
          Các ô còn lại: không phát sinh
        </Button>
      </span>
    </div>
  );
}

type ConflictProps = Draft["conflicts"][string] & {
  name: string;
  settle: (words: "mine" | "theirs") => void;
};

function Conflict({ name, mine, theirs, settle }: ConflictProps) {
  return (
    <div className="note warn" role="alert">
      <p>
        {name}: ở đây ghi <b>{shown(mine)}</b>, người khác vừa lưu <b>{shown(theirs)}</b>.
      </p>
      <div className="actions">
        <Button variant="second" onClick={() => settle("mine")}>
          Giữ {shown(mine)}
        </Button>
        <Button variant="second" onClick={() => settle("theirs")}>
          Lấy {shown(theirs)}
        </Button>
      </div>
    </div>
  );
}

function DraftWords({ standing }: { standing: Standing }) {
  switch (standing.kind) {
    case "saved":
      return <State icon="check" tone="ok">{`Đã lưu lúc ${standing.at}`}</State>;
    case "offline":
      return (
        <State icon="offline" tone="warn">
          Mất mạng: đang giữ trên máy này
        </State>
      );
    case "kept":
      return (
        <State icon="half" tone="act">
          Chưa ghi, đang giữ trên máy này
        </State>
      );
    case "unkept":
      return (
        <State icon="warning" tone="warn">
          Trình duyệt không giữ được trên máy này; vui lòng ghi ngay bằng nút bên cạnh.
        </State>
      );
    case "refused":
      return (
        <State icon="warning" tone="warn">
          {`Chưa lưu được, đang giữ trên máy này. ${standing.message}`}
        </State>
      );
    default:
      return <span className="meta">Đang lưu</span>;
  }
}

function shown(words: string) {
  return words === "" ? "ô trống" : words;
}
