import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { clockOf } from "@/lib/dates";
import { extendReportAction } from "@/lib/report/actions";
import type { ReportView } from "@/lib/report/queries/report";

type ExtendPanelProps = { report: ReportView; actingAs: string; title: string; periodId: string };

/** For whoever confirms, while a report is still awaited: more time, with the reason. */
export function ExtendPanel({ report, actingAs, title, periodId }: ExtendPanelProps) {
  if (!report.viewer.mayExtend) return null;
  return (
    <Panel title="Gia hạn" className="no-print">
      <p>
        Với tư cách <b>{title}</b>.
      </p>
      <ActionForm action={extendReportAction} actingAs={actingAs}>
        <input type="hidden" name="periodId" value={periodId} />
        <input type="hidden" name="unitId" value={report.unitId} />
        <Field name="dueOn" label="Hạn mới">
          <DateInput />
        </Field>
        <Field name="dueClock" label="Giờ" hint="Giờ và phút, ví dụ: 17:00.">
          <TextInput figures defaultValue={clockOf(report.period.dueAt)} />
        </Field>
        <Field name="reason" label="Lý do gia hạn" hint="Đơn vị đọc được lý do này.">
          <TextInput />
        </Field>
        <SubmitButton variant="second" wide icon="clock">
          Gia hạn
        </SubmitButton>
      </ActionForm>
    </Panel>
  );
}
