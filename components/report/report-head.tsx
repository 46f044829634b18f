import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { PageHead } from "@/components/ui/page-head";
import { PrintHead } from "@/components/ui/print-head";
import { dayText, dueText, momentInSentence } from "@/lib/date-text";
import { dayFromDb } from "@/lib/dates";
import type { ReportView } from "@/lib/report/queries/report";
import { committeeName, placeName } from "@/lib/unit/labels";
import type { UnitName } from "@/lib/unit/queries/unit-names";
import { ReportBadge } from "./report-state";

type ReportHeadProps = {
  report: ReportView;
  unit: UnitName | undefined;
  /** Of a form whose figures are in no official total. */
  isQuick: boolean;
};

/** Which report, for which days, until when, and how it stands. */
export function ReportHead({ report, unit, isQuick }: ReportHeadProps) {
  const { period, submittedAt, at } = report;
  const days = `Số liệu từ ${dayText(dayFromDb(period.fromOn))} đến ${dayText(dayFromDb(period.toOn))}.`;
  const due = `Hạn gửi ${momentInSentence(period.dueAt)}`;
  const lock = report.lockOn ? ` Số đã xác nhận chốt hết ngày ${dayText(report.lockOn)}.` : "";
  const isHistory = report.timeliness === "history";
  const left = submittedAt || isHistory ? "" : ` (${dueText(period.dueAt, at)})`;
  const quick = isQuick ? "Số liệu nhanh, không cộng vào số chính thức. " : "";
  return (
    <>
      {unit && submittedAt && (
        <PrintHead
          words={`${committeeName(unit)}. Đã nhận lúc ${momentInSentence(submittedAt)}. In lúc ${momentInSentence(at)}.`}
        />
      )}
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/reports">Báo cáo, số liệu</Crumb>
          </Crumbs>
        }
        title={`Báo cáo ${period.label}${unit ? `, ${placeName(unit)}` : ""}`}
        meta={`${quick}${days} ${isHistory ? "Số liệu cũ, nhập từ Excel." : `${due}${left}.${lock}`}`}
      >
        <ReportBadge {...report} />
      </PageHead>
    </>
  );
}
