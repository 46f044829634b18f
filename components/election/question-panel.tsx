import { Panel } from "@/components/ui/panel";
import type { VoteView } from "@/lib/election/queries/get-vote";

type QuestionPanelProps = { question: VoteView["questions"][number] };

/** Who is introduced for a question and what it takes; who is in, once it is known. */
export function QuestionPanel({ question }: QuestionPanelProps) {
  const { title, candidates, passText, passQuote, seats, progress } = question;
  const { elected } = progress;
  return (
    <Panel title={title} meta={seats > 1 ? `nhiều nhất ${seats} đơn vị` : undefined}>
      <ol className="stack">
        {candidates.map(({ id, name, score, withdrawal }) => (
          <li key={id}>
            {elected.includes(id) ? <b>{name}: đủ số phiếu quy định</b> : name}
            {score && <span className="meta">, tổng điểm {score}</span>}
            {withdrawal && <span className="meta">, xin rút: {withdrawal}</span>}
          </li>
        ))}
      </ol>
      <p className="meta mt-2">
        Tỷ lệ quy định: {passText}. {passQuote && <q>{passQuote}</q>}
      </p>
    </Panel>
  );
}
