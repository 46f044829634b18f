import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { State } from "@/components/ui/state";
import type { Draft, Standing } from "./draft-keeper";

type DraftWordsProps = Draft & {
  nameOf: (id: string) => string;
  settle: (id: string, words: "mine" | "theirs") => void;
  /** What is said while nothing was typed. */
  children: ReactNode;
};

/** How what is typed stands: where it is kept, what others saved, and what somebody has to decide. */
export function DraftWords({ standing, conflicts, taken, nameOf, ...props }: DraftWordsProps) {
  return (
    <>
      <p role="status">
        {standing.kind === "same" ? (
          <span className="meta">{props.children}</span>
        ) : (
          <StandingWords standing={standing} />
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
          settle={(words) => props.settle(id, words)}
        />
      ))}
    </>
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

function StandingWords({ standing }: { standing: Standing }) {
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
          Trình duyệt không giữ được trên máy này; vui lòng ghi ngay bằng nút ở cuối biểu.
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
