import Link from "next/link";
import { ActionForm } from "@/components/ui/action-form";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftAnnexAction } from "@/lib/covenant/actions";
import { statusLabels } from "@/lib/covenant/labels";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";

type AnnexesPanelProps = { covenant: CovenantView; actingAs: string };

/** The annexes of a covenant, each with how it stands; and for those who write it, the start of the next. */
export function AnnexesPanel({ covenant, actingAs }: AnnexesPanelProps) {
  const { id, annexes, amends, viewer } = covenant;
  const mayDraft = viewer.acts?.draftAnnex === null;
  if (amends) {
    return (
      <Panel title="Phụ lục của">
        <Link className="hit" href={`/covenants/${amends.id}`} prefetch={false}>
          <b>{amends.title}</b>
        </Link>
      </Panel>
    );
  }
  if (annexes.length === 0 && !mayDraft) return null;
  return (
    <Panel title="Phụ lục" className="no-print">
      <div className="stack">
        {annexes.map((annex) => (
          <p key={annex.id}>
            <Link className="hit" href={`/covenants/${annex.id}`} prefetch={false}>
              <b>{annex.title}</b>
            </Link>{" "}
            <span className="meta">{statusLabels[annex.status]}</span>
          </p>
        ))}
        {mayDraft && (
          <ActionForm action={draftAnnexAction} actingAs={actingAs}>
            <input type="hidden" name="covenantId" value={id} />
            <p>
              Muốn đổi nội dung hoặc chỉ tiêu chung đã ký: lập phụ lục, lấy ý kiến, thông qua rồi
              các đơn vị ký. Bản đã ký giữ nguyên.
            </p>
            <SubmitButton variant="second" icon="plus" wide>
              Lập phụ lục
            </SubmitButton>
          </ActionForm>
        )}
      </div>
    </Panel>
  );
}
