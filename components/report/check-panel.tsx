import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { PickGroup } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea, TextInput } from "@/components/ui/text-input";
import { dayText } from "@/lib/date-text";
import { refusals } from "@/lib/refusal";
import { returnReportAction, verifyReportAction } from "@/lib/report/actions";
import { returnCauseLabels } from "@/lib/report/labels";
import type { ReportView } from "@/lib/report/queries/report";
import { Closing } from "./closing";

const causes = Object.entries(returnCauseLabels).map(([value, label]) => ({ value, label }));

type CheckPanelProps = { report: ReportView; actingAs: string; title: string; periodId: string };

/** For whoever confirms: the capacity one confirms in, the button, and returning with a reason. */
export function CheckPanel({ report, actingAs, title, periodId }: CheckPanelProps) {
  const { checking, marking } = report.viewer;
  return (
    <Panel title="Kiểm tra số liệu">
      <p className="capacity-named">
        Với tư cách <b>{title}</b>.
      </p>
      {checking === "report.alreadyVerified" ? (
        <Closing closing={report.closing} />
      ) : checking ? (
        <p className="meta">{refusals[checking]}</p>
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
          <details open>
            <summary>Trả lại, đề nghị chỉnh sửa</summary>
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
          </details>
        </>
      )}
    </Panel>
  );
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
      <details>
        <summary>Lý do riêng của từng chỉ tiêu</summary>
        {lines.map(({ indicator: { id, name } }) => (
          <div key={id}>
            <Field name={`cause-${id}`} label={name}>
              <Select prompt="Không có lý do riêng" options={causes} />
            </Field>
            <Field name={`words-${id}`} label={`Ghi rõ về ${name}`} optional />
          </div>
        ))}
      </details>
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
