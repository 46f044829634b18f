import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea, TextInput } from "@/components/ui/text-input";
import { momentInSentence } from "@/lib/date-text";
import { decideReopeningAction, lockFiguresAction } from "@/lib/report/actions";
import type { ReportView } from "@/lib/report/queries/report";
import { Reference } from "./check-panel";

type ReopeningPanelProps = { report: ReportView; actingAs: string; periodId: string };

/** The unit's request to open a closed report again, its answer, and for the level above the decision; and closing it for good. */
export function ReopeningPanel({ report, actingAs, periodId }: ReopeningPanelProps) {
  const { reopening } = report.path;
  const { mayDecide, mayLock } = report.viewer;
  if (!reopening && !mayLock) return null;
  return (
    <Panel title={reopening ? "Đề nghị mở lại" : "Chốt số liệu"} className="no-print">
      {reopening && (
        <>
          <p>{reopening.reason}</p>
          <p className="meta">Đơn vị đề nghị lúc {momentInSentence(reopening.askedAt)}.</p>
          <p>{answerOf(reopening)}</p>
        </>
      )}
      {mayDecide && (
        <ActionForm action={decideReopeningAction} actingAs={actingAs}>
          <Reference {...{ report, periodId }} />
          <Field name="answer" label="Ý kiến trả lời" hint="Đơn vị đọc được ý kiến này.">
            <TextArea rows={2} />
          </Field>
          <Field name="days" label="Số ngày để chỉnh sửa" hint="Khi đồng ý mở lại.">
            <TextInput figures defaultValue="3" />
          </Field>
          <div className="actions">
            <SubmitButton name="decision" value="grant">
              Đồng ý mở lại
            </SubmitButton>
            <SubmitButton name="decision" value="decline" variant="second">
              Không mở lại
            </SubmitButton>
          </div>
        </ActionForm>
      )}
      {mayLock && (
        <ActionForm action={lockFiguresAction} actingAs={actingAs}>
          <Reference {...{ report, periodId }} />
          <p className="meta">
            Sau khi chốt, đơn vị chỉ sửa được khi đề nghị mở lại và được đồng ý.
          </p>
          <SubmitButton variant="second" wide icon="lock">
            Chốt số liệu
          </SubmitButton>
        </ActionForm>
      )}
    </Panel>
  );
}

function answerOf({ granted, answer, decidedAt }: NonNullable<ReportView["path"]["reopening"]>) {
  if (!decidedAt) return "Đang chờ cơ quan quản lý cụm trả lời.";
  if (granted === null) return `Không còn cần mở lại: ${answer}`;
  return `${granted ? "Đồng ý mở lại" : "Không mở lại"}: ${answer}`;
}
