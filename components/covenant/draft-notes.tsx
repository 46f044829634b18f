import Link from "next/link";
import { Note } from "@/components/ui/note";
import type { DraftView } from "@/lib/covenant/queries/get-draft";
import { momentInSentence } from "@/lib/date-text";
import { textPath } from "@/lib/text/labels";

/** Above the form: what came in between, what still lies aside, what a copy still names. */
export function DraftNotes({ draft }: { draft: DraftView }) {
  const { together, saved, aside, lastYear, lastYearNamedIn } = draft;
  return (
    <div className="stack">
      {together && (
        <Note
          tone="warn"
          title={`Đồng chí ${saved.by} vừa lưu dự thảo này lúc ${momentInSentence(saved.at)}.`}
        >
          <p>
            Cả hai bản đều được giữ. Phần chỉ một bên sửa đã được ghép vào dưới đây; phần cả hai
            cùng sửa hiện cả hai lời. Vui lòng chọn lời dùng rồi lưu.
          </p>
          {together.dropped.length > 0 && (
            <p>Đã bỏ theo một trong hai bản: “{together.dropped.join("”; “")}”.</p>
          )}
        </Note>
      )}
      {!together && aside.length > 0 && <SetAside draft={draft} />}
      {lastYearNamedIn.length > 0 && (
        <Note title={`Còn nhắc năm ${lastYear} ở:`}>
          <ul>
            {lastYearNamedIn.map(({ place, words }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice in one place.
              <li key={index}>
                {part(place)}: “{words}”
              </li>
            ))}
          </ul>
          <p>Vui lòng xem lại từng chỗ trước khi trình hội nghị; chỗ nào đúng thì giữ nguyên.</p>
        </Note>
      )}
    </div>
  );
}

function SetAside({ draft: { id, kind, aside } }: { draft: DraftView }) {
  return (
    <Note tone="warn" title="Có bản lưu riêng chưa nhập vào dự thảo.">
      <ul>
        {aside.map((save) => (
          <li key={save.id}>
            <Link href={`${textPath({ kind, id })}/edit?beside=${save.id}`} prefetch={false}>
              Bản của đồng chí {save.personName}, lưu lúc {momentInSentence(save.savedAt)}
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  );
}

function part(position: number) {
  return position === 0 ? "Phần mở đầu" : `Nội dung ${position}`;
}
