import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { More } from "@/components/ui/more";
import { Panel } from "@/components/ui/panel";
import { PickGroup } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea, TextInput } from "@/components/ui/text-input";
import { dayText } from "@/lib/date-text";
import { refusals } from "@/lib/refusal";
import { returnReportAction, verifyReportAction } from "@/lib/report/actions";
import { returnCauseLabels } from "@/lib/report/labels";
import type { NextToCheck } from "@/lib/report/queries/next-to-check";
import type { ReportView } from "@/lib/report/queries/report";
import { Closing } from "./closing";

const causes = Object.entries(returnCauseLabels).map(([value, label]) => ({ value, label }));

type CheckPanelProps = {
  report: ReportView;
  next: NextToCheck;
  actingAs: string;
  title: string;
  periodId: string;
};

/** For whoever confirms: the capacity one confirms in, the button, and returning with a reason. */
export function CheckPanel({ report, next, actingAs, title, periodId }: CheckPanelProps) {
  const { checking, marking } = report.viewer;
  return (
    <Panel title="Kiểm tra số liệu" className="no-print">
      <p className="capacity-named">
        Với tư cách <b>{title}</b>.
      </p>
      {checking === "report.alreadyVerified" ? (
        <div className="stack mt-2">
          <Closing closing={report.closing} />
        </div>
      ) : checking ? (
        <p className="meta">
          {checking === "report.notSubmitted" ? unsent(report) : refusals[checking]}
        </p>
      ) : (
        <>
          {marking ? (
            <p className="meta">{refusals[marking]}</p>
          ) : (
            <ActionForm action={verifyReportAction} actingAs={actingAs}>
              <Reference {...{ report, periodId }} />
              {report.isLockOver && report.lockOn && (
                <p className="meta">
                  Đã qua ngày chốt {dayText(report.lockOn)}: xác nhận xong là chốt.
                </p>
              )}
              <SubmitButton wide icon="checkRing">
                {report.route === "both" && report.viewer.side === "cluster"
                  ? "Ghi nhận cụm đã xem"
                  : "Xác nhận số liệu"}
              </SubmitButton>
            </ActionForm>
          )}
          {/* Open: whoever checks came to do one or the other. */}
          <More title="Trả lại, đề nghị chỉnh sửa" open>
            <ActionForm action={returnReportAction} actingAs={actingAs}>
              <Reference {...{ report, periodId }} />
              <ReturnedLines report={report} />
              <Field
                name="reason"
                label="Nội dung cần chỉnh sửa"
                hint="Ghi thêm khi lý do trong danh sách chưa đủ rõ."
              >
                <TextArea rows={3} />
              </Field>
              <Field
                name="days"
                label="Số ngày để chỉnh sửa"
                hint="Đơn vị gửi lại trước 24 giờ 00 ngày cuối."
              >
                <TextInput figures defaultValue="3" />
              </Field>
              <SubmitButton variant="grave" wide>
                Trả lại
              </SubmitButton>
            </ActionForm>
          </More>
        </>
      )}
      <Onwards {...{ report, next, periodId }} />
    </Panel>
  );
}

/** To the next one that waits, once this one does not; after the last, that it was. */
function Onwards({ report, next, periodId }: Omit<CheckPanelProps, "actingAs" | "title">) {
  const isDone = report.status === "verified" || report.status === "returned";
  if (next)
    return (
      <div className="actions mt-4">
        <LinkButton href={`/reports/${periodId}/${next.unitId}`} icon="chevronRight">
          Báo cáo tiếp theo cần kiểm tra: {next.name}
        </LinkButton>
        {next.count > 1 && <span className="meta">Còn {next.count} báo cáo chờ kiểm tra.</span>}
      </div>
    );
  return isDone && <p className="meta mt-2">Không còn báo cáo nào của kỳ này chờ kiểm tra.</p>;
}

/** What the refusal says to a page opened too long ago; this one was opened now. */
function unsent({ status }: ReportView) {
  return status === "returned"
    ? "Báo cáo đã trả lại, chờ đơn vị gửi lại."
    : "Đơn vị chưa gửi báo cáo này. Kiểm tra được sau khi đơn vị gửi.";
}

/** Many lines for one cause; in the fold, lines each for its own. */
function ReturnedLines({ report: { lines } }: { report: ReportView }) {
  return (
    <>
      <PickGroup
        name="lines[]"
        legend="Chỉ tiêu cần xem lại"
        options={lines.map(({ indicator: { id, name } }) => ({ value: id, label: name }))}
      />
      <Field name="cause" label="Lý do của các chỉ tiêu đã đánh dấu">
        <Select prompt="Chọn lý do" options={causes} />
      </Field>
      <More title="Lý do riêng của từng chỉ tiêu">
        {lines.map(({ indicator: { id, name } }) => (
          <div key={id}>
            <Field name={`cause-${id}`} label={name}>
              <Select prompt="Không có lý do riêng" options={causes} />
            </Field>
            <Field name={`words-${id}`} label={`Ghi rõ về ${name}`} optional />
          </div>
        ))}
      </More>
    </>
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
