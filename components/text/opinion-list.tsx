import type { ReactNode } from "react";
import { Empty } from "@/components/ui/empty";
import { More } from "@/components/ui/more";
import { PaperLinks } from "@/components/ui/paper-links";
import { momentInDocument } from "@/lib/date-text";
import { opinionText } from "@/lib/text/labels";
import type { ConsultingView, RoundView } from "@/lib/text/queries/get-consulting";
import { OpinionReply } from "./opinion-reply";

type OpinionListProps = { text: ConsultingView; round: RoundView; actingAs: string };
type Part = RoundView["parts"][number];
type Comment = Part["comments"][number];

/** What the units say, content by content, with the answer under each; what prints as the "Bảng tổng hợp". */
export function OpinionList({ text, round, actingAs }: OpinionListProps) {
  const told = round.parts.filter(({ comments, agreed }) => comments.length + agreed > 0);
  return (
    <section className="panel" aria-labelledby="opinions">
      <header>
        <h2 id="opinions">Tổng hợp, tiếp thu, giải trình ý kiến</h2>
        <div className="actions no-print">
          <PaperLinks at={`/texts/${text.id}/consulting`} />
        </div>
      </header>
      <div className="body stack-l">
        {told.length === 0 && <Empty words="Chưa có đơn vị nào gửi ý kiến trong lần này." />}
        {told.map((part) => (
          <section key={part.content?.id ?? "whole"} className="stack">
            <h3>{headOf(part)}</h3>
            {part.agreed > 0 && <p className="meta">{part.agreed} đơn vị thống nhất.</p>}
            {part.comments.map((comment) => (
              <Opinion key={comment.opinion.id} comment={comment}>
                <OpinionReply text={text} comment={comment} actingAs={actingAs} />
              </Opinion>
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}

function headOf({ content, number }: Part) {
  if (!content) return "Ý kiến chung";
  return content.title ? `Nội dung ${number}: ${content.title}` : `Nội dung ${number}`;
}

function Opinion({ comment, children }: { comment: Comment; children: ReactNode }) {
  const { unit, opinion, earlier } = comment;
  return (
    <div className="opinion stack">
      <p>
        <b>{unit.name}</b>
        <br />
        <span className="meta">
          {opinion.paper ? `Thư ký cụm nhập thay, theo ${opinion.paper}; ` : ""}
          đồng chí {opinion.personName}, {momentInDocument(opinion.givenAt)}
        </span>
      </p>
      <p className="asked-text">{opinionText(opinion)}</p>
      {earlier.length > 0 && (
        <More title={`Ý kiến trước đó (${earlier.length})`} className="no-print">
          {earlier.map((each) => (
            <p key={each.id} className="asked-text">
              {momentInDocument(each.givenAt)}: {opinionText(each)}
            </p>
          ))}
        </More>
      )}
      {children}
    </div>
  );
}
