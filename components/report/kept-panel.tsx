import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { CopyButton } from "@/components/ui/copy-button";
import { keepDraft, keptDraft } from "@/components/ui/draft-store";
import { Note } from "@/components/ui/note";
import type { Cells } from "@/lib/cells";

export type KeptHereProps = {
  /** Of this person in this capacity. */
  store: string;
  names: Readonly<Record<string, string>>;
  /** What the system has: what says the same arrived by another way. */
  stored: Cells;
};

/** What waits on this device where nothing is taken any more, and the two things left to do with it. */
export function KeptPanel({ store, names, stored }: KeptHereProps) {
  const [kept, setKept] = useState(() => Object.entries(keptDraft(store)?.cells ?? {}));
  const left = kept.filter(([id, { to }]) => to !== (stored[id] ?? ""));
  if (left.length === 0) return null;
  const lines = left.map(([id, { to }]) => `${names[id] ?? "Ô đã bỏ"}: ${to || "để trống"}`);
  const giveUp = () => {
    keepDraft(store, null);
    setKept([]);
  };
  return (
    <Note tone="warn" title="Máy này còn giữ nội dung chưa lưu được vào hệ thống." live="status">
      <p>Báo cáo hiện không nhận thay đổi. Nếu được mở lại, nội dung này trở lại đúng các ô.</p>
      <ul>
        {lines.map((line) => (
          <li key={line} className="pre">
            {line}
          </li>
        ))}
      </ul>
      <CopyButton text={lines.join("\n")}>Chép nội dung này</CopyButton>
      <Confirm act="Bỏ khỏi máy này" variant="second" question="Bỏ nội dung đang giữ trên máy này?">
        <p>Nội dung chưa có trong hệ thống và không lấy lại được.</p>
        <Button variant="grave" onClick={giveUp}>
          Bỏ khỏi máy này
        </Button>
      </Confirm>
    </Note>
  );
}
