import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { refusals } from "@/lib/refusal";
import { returnReportAction, verifyReportAction } from "@/lib/report/actions";
import type { ReportView } from "@/lib/report/queries/report";

type CheckPanelProps = { report: ReportView; actingAs: string; title: string; periodId: string };

/** For whoever confirms: the capacity one confirms in, the button, and returning with a reason. */
export function CheckPanel({ report, actingAs, title, periodId }: CheckPanelProps) {
  const { checking } = report.viewer;
  return (
    <Panel title="Kiểm tra số liệu">
      <p>
        Với tư cách <b>{title}</b>.
      </p>
      {checking ? (
        <p className="meta">{refusals[checking]}</p>
      ) : (
        <>
          <ActionForm action={verifyReportAction} actingAs={actingAs}>
            <Reference {...{ report, periodId }} />
            <SubmitButton wide icon="checkRing">
              Xác nhận số liệu
            </SubmitButton>
          </ActionForm>
          <details>
            <summary>Trả lại, đề nghị chỉnh sửa</summary>
            <ActionForm action={returnReportAction} actingAs={actingAs}>
              <Reference {...{ report, periodId }} />
              <Field name="reason" label="Lý do trả lại" hint="Nêu chỉ tiêu cần xem lại và vì sao.">
                <TextArea rows={4} />
              </Field>
              <SubmitButton variant="grave" wide>
                Trả lại
              </SubmitButton>
            </ActionForm>
          </details>
        </>
      )}
    </Panel>
  );
}

/** Which report, and which state of it was read. */
export function Reference({
  report,
  periodId,
}: {
  report: Pick<ReportView, "unitId" | "revision">;
  periodId: string;
}) {
  return (
    <>
      <input type="hidden" name="periodId" value={periodId} />
      <input type="hidden" name="unitId" value={report.unitId} />
      <input type="hidden" name="revision" value={report.revision} />
    </>
  );
}
