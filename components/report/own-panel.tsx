import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { More } from "@/components/ui/more";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea, TextInput } from "@/components/ui/text-input";
import { UploadField } from "@/components/ui/upload-field";
import { momentInSentence } from "@/lib/date-text";
import { uploadWords } from "@/lib/file/labels";
import { scans } from "@/lib/file/rules";
import { addPaperAction, askToReopenAction, takeBackReportAction } from "@/lib/report/actions";
import type { ReportView } from "@/lib/report/queries/report";
import { Reference } from "./check-panel";
import { Closing } from "./closing";

type OwnPanelProps = { report: ReportView; actingAs: string; periodId: string };

/** For the unit itself, once its report is on its way: the receipt, why it cannot be typed in and whom to call, and what can be done. */
export function OwnPanel({ report, actingAs, periodId }: OwnPanelProps) {
  const { viewer, submittedAt } = report;
  const place = { report, periodId };
  return (
    <Panel title="Bản gửi của đơn vị">
      <div className="stack">
        {submittedAt && <p>Đã nhận lúc {momentInSentence(submittedAt)}.</p>}
        <div className={submittedAt ? "no-print" : undefined}>
          <Closing closing={report.closing} />
        </div>
        {submittedAt && (
          <div className="actions">
            <LinkButton href={`/reports/${periodId}/${report.unitId}/receipt`} variant="second">
              Giấy nhận báo cáo
            </LinkButton>
            <PrintButton />
          </div>
        )}
        {viewer.mayTakeBack && (
          <ActionForm action={takeBackReportAction} actingAs={actingAs}>
            <Reference {...place} />
            <SubmitButton variant="second" wide icon="arrowBack">
              Thu hồi bản gửi
            </SubmitButton>
          </ActionForm>
        )}
        {submittedAt && (
          <More title="Thêm bản đã ký" className="no-print">
            <ActionForm action={addPaperAction} actingAs={actingAs}>
              <Reference {...place} />
              <Field name="number" label="Số, ký hiệu" hint="Ví dụ: 45/BC-MTTQ-BTT.">
                <TextInput />
              </Field>
              <Field name="signedOn" label="Ngày ký">
                <DateInput />
              </Field>
              <UploadField name="scan" label="Bản chụp" optional {...uploadWords(scans)} />
              <SubmitButton variant="second" wide>
                Thêm bản đã ký
              </SubmitButton>
            </ActionForm>
          </More>
        )}
        {viewer.mayAsk && (
          <More title="Đề nghị mở lại" className="no-print">
            <ActionForm action={askToReopenAction} actingAs={actingAs}>
              <Reference {...place} />
              <Field
                name="reason"
                label="Lý do đề nghị mở lại"
                hint="Cơ quan quản lý cụm xem xét theo lý do này."
              >
                <TextArea rows={3} />
              </Field>
              <SubmitButton variant="second" wide>
                Đề nghị mở lại
              </SubmitButton>
            </ActionForm>
          </More>
        )}
      </div>
    </Panel>
  );
}
