import { PresentToConference, ReturnToDraft } from "@/components/covenant/desk-forms";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import type { TextView } from "@/lib/text/queries/get-text";

type TextStepsProps = { text: TextView; actingAs: string };

/** For those who write a plan or regulation: what to do next with it as it stands, or why that cannot be done yet. */
export function TextSteps({ text, actingAs }: TextStepsProps) {
  const { acts } = text.viewer;
  if (!acts || text.issued) return null;
  const at = `/texts/${text.id}` as const;
  const form = { covenant: text, actingAs };
  const mayPresent = acts.presentToConference === null;
  return (
    <Panel title="Việc tiếp theo" className="no-print">
      <div className="stack">
        {acts.saveDraft === null && (
          <>
            <LinkButton
              href={`${at}/edit`}
              icon="pen"
              wide
              variant={mayPresent ? "second" : "main"}
            >
              Sửa dự thảo
            </LinkButton>
            <LinkButton href={`${at}/consulting`} icon="speech" wide variant="second">
              Gửi lấy ý kiến
            </LinkButton>
            {mayPresent ? <PresentToConference {...form} /> : <p>{acts.presentToConference}</p>}
          </>
        )}
        {text.status === "consulting" && (
          <LinkButton href={`${at}/consulting`} icon="speech" wide>
            Xem và trả lời ý kiến
          </LinkButton>
        )}
        {acts.recordAdoption === null && (
          <>
            <LinkButton href={`${at}/adoption`} wide>
              Ghi kết quả thông qua
            </LinkButton>
            <LinkButton href={`${at}/edit`} icon="pen" variant="second" wide>
              Hội nghị sửa lời văn
            </LinkButton>
          </>
        )}
        {acts.returnToDraft === null && <ReturnToDraft {...form} />}
      </div>
    </Panel>
  );
}
