import { ActionForm } from "@/components/ui/action-form";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { momentInSentence } from "@/lib/date-text";
import { refusals } from "@/lib/refusal";
import { takeBackReportAction } from "@/lib/report/actions";
import type { ReportView } from "@/lib/report/queries/report";
import { Reference } from "./check-panel";

/** For the unit itself, once its report is on its way: the receipt, why it cannot be typed in, and taking it back. */
export function OwnPanel({
  report,
  actingAs,
  periodId,
}: {
  report: ReportView;
  actingAs: string;
  periodId: string;
}) {
  const { viewer, submittedAt } = report;
  return (
    <Panel title="Bản gửi của đơn vị">
      {submittedAt && <p>Đã nhận lúc {momentInSentence(submittedAt)}.</p>}
      {viewer.entering && <p className="meta">{refusals[viewer.entering]}</p>}
      {viewer.mayTakeBack && (
        <ActionForm action={takeBackReportAction} actingAs={actingAs}>
          <Reference {...{ report, periodId }} />
          <SubmitButton variant="second" wide icon="arrowBack">
            Thu hồi bản gửi
          </SubmitButton>
        </ActionForm>
      )}
    </Panel>
  );
}
