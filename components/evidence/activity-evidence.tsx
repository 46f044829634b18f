import { ActionForm } from "@/components/ui/action-form";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { attachToActivityAction } from "@/lib/evidence/actions";
import type { EvidenceView } from "@/lib/evidence/queries/list-evidence";
import { EvidenceField } from "./evidence-field";
import { EvidenceList } from "./evidence-list";

type ActivityEvidenceProps = {
  evidence: readonly EvidenceView[];
  activityId: string;
  actingAs: string;
  mayAttach: boolean;
};

/** The pictures and papers of an activity, and sending more. */
export function ActivityEvidence({
  evidence,
  activityId,
  actingAs,
  mayAttach,
}: ActivityEvidenceProps) {
  return (
    <Panel title="Ảnh, tệp">
      {evidence.length === 0 ? (
        <p className="meta">Chưa có ảnh, tệp nào.</p>
      ) : (
        <EvidenceList {...{ evidence, actingAs }} mayWithdraw />
      )}
      {mayAttach && (
        <ActionForm action={attachToActivityAction} actingAs={actingAs}>
          <input type="hidden" name="activityId" value={activityId} />
          <EvidenceField />
          <div className="actions">
            <SubmitButton variant="second">Gửi tệp</SubmitButton>
          </div>
        </ActionForm>
      )}
    </Panel>
  );
}
