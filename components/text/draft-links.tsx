import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";

/** From the page of a text to its rounds of opinions and to what changed between its drafts, where there are any. */
export function DraftLinks({ text }: { text: CovenantView }) {
  const { id, published, rounds, status } = text;
  if (published === 0) return null;
  const isAsked = status === "consulting" && text.viewer.acts === null;
  return (
    <Panel title="Dự thảo, ý kiến" meta={`dự thảo lần ${published}`} className="no-print">
      <div className="stack">
        {rounds > 0 && (
          <LinkButton
            href={`/texts/${id}/consulting`}
            icon="speech"
            variant={isAsked ? "main" : "second"}
            wide
          >
            {isAsked ? "Góp ý dự thảo" : "Ý kiến của các đơn vị"}
          </LinkButton>
        )}
        <LinkButton href={`/texts/${id}/drafts`} icon="pen" variant="quiet" wide>
          Các bản dự thảo, phần thay đổi
        </LinkButton>
      </div>
    </Panel>
  );
}
