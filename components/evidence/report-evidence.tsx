import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { attachToReportAction } from "@/lib/evidence/actions";
import type { EvidenceView } from "@/lib/evidence/queries/list-evidence";
import { EvidenceField } from "./evidence-field";
import { EvidenceList } from "./evidence-list";

type ReportEvidenceProps = {
  evidence: readonly EvidenceView[];
  lines: readonly { indicator: { id: string; name: string } }[];
  place: { periodId: string; unitId: string };
  actingAs: string;
  mayAttach: boolean;
  mayWithdraw: boolean;
};

/** What shows a report's figures, line by line, and sending more. */
export function ReportEvidence({ lines, place, ...props }: ReportEvidenceProps) {
  const { evidence, actingAs, mayAttach, mayWithdraw } = props;
  if (evidence.length === 0 && !mayAttach) return null;
  const names = new Map(lines.map(({ indicator }) => [indicator.id, indicator.name]));
  return (
    <Panel title="Minh chứng" id="evidence">
      {evidence.length === 0 ? (
        <p className="meta">Chưa có tệp nào.</p>
      ) : (
        <EvidenceList
          {...{ evidence, actingAs, mayWithdraw }}
          nameOf={({ indicatorId }) => (indicatorId ? names.get(indicatorId) : undefined)}
        />
      )}
      {mayAttach && (
        <ActionForm action={attachToReportAction} actingAs={actingAs} className="stack no-print">
          <input type="hidden" name="periodId" value={place.periodId} />
          <input type="hidden" name="unitId" value={place.unitId} />
          <Field name="indicatorId" label="Cho chỉ tiêu">
            <Select
              options={[...names].map(([value, label]) => ({ value, label }))}
              prompt="Chọn chỉ tiêu"
            />
          </Field>
          <EvidenceField />
          <div className="actions">
            <SubmitButton variant="second">Gửi minh chứng</SubmitButton>
          </div>
        </ActionForm>
      )}
    </Panel>
  );
}
