import { notFound } from "next/navigation";
import { SumPanel } from "@/components/area-sheet/sum-panel";
import { History } from "@/components/audit/history";
import { ReportEvidence } from "@/components/evidence/report-evidence";
import { ChangesPanel } from "@/components/report/changes-panel";
import { CheckPanel } from "@/components/report/check-panel";
import { ColumnSwitch } from "@/components/report/column-switch";
import { EntryForm } from "@/components/report/entry-form";
import { ExtendPanel } from "@/components/report/extend-panel";
import { FiguresTable } from "@/components/report/figures-table";
import { LogPanel } from "@/components/report/log-panel";
import { OfferPanel } from "@/components/report/offer-panel";
import { OnBehalfNotes } from "@/components/report/on-behalf-notes";
import { OwnPanel } from "@/components/report/own-panel";
import { PathPanel } from "@/components/report/path-panel";
import { ReopeningPanel } from "@/components/report/reopening-panel";
import { ReportLinks } from "@/components/report/report-links";
import { ReportNotes } from "@/components/report/report-notes";
import { ReportBadge } from "@/components/report/report-state";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import { areaSheetOf } from "@/lib/area-sheet/queries/area-sheet";
import { listHistory } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/session";
import { dayText, dueText, momentInSentence } from "@/lib/date-text";
import { dayFromDb, dayOf } from "@/lib/dates";
import { canWithdrawEvidence } from "@/lib/evidence/policy";
import { listEvidence } from "@/lib/evidence/queries/list-evidence";
import { isQuickRhythm } from "@/lib/figure/queries/line-facts";
import { parseIds } from "@/lib/page-ids";
import { getLogFigures } from "@/lib/report/queries/log-figures";
import { getReport } from "@/lib/report/queries/report";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";

export default async function ReportPage({ params }: PageProps<"/reports/[periodId]/[unitId]">) {
  const actor = await requireActor();
  const key = parseIds(await params);
  const report = key && (await getReport(actor, key));
  if (!report) notFound();
  const { period, viewer, status } = report;
  const [names, history, fromLog, evidence, areaSheet] = await Promise.all([
    namesOfUnits([report.unitId], dayOf(report.at)),
    report.id ? listHistory(actor, report.id) : [],
    getLogFigures(actor, key),
    report.id ? listEvidence({ reportId: report.id }) : [],
    areaSheetOf(report, key),
  ]);
  const unit = names.get(report.unitId);
  const capacity = {
    actingAs: actor.capacity.key,
    title: actor.capacity.title,
    periodId: period.id,
  };
  const files = {
    ...{ evidence, lines: report.lines, place: key, actingAs: capacity.actingAs },
    mayAttach: viewer.mayEnter && status !== "verified" && status !== "locked",
    mayWithdraw: canWithdrawEvidence(actor, { ...report, report }),
  };
  const log = { figures: fromLog ?? [], place: key, actingAs: capacity.actingAs };
  const areas = { sheet: areaSheet, place: key, actingAs: capacity.actingAs };
  const mayType = viewer.mayEnter && viewer.entering === null;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/reports">Báo cáo, số liệu</Crumb>
          </Crumbs>
        }
        title={`Báo cáo ${period.label}${unit ? `, ${placeName(unit)}` : ""}`}
        meta={`${isQuickRhythm(period.form.rhythm) ? "Số liệu nhanh, không cộng vào số chính thức. " : ""}Số liệu từ ${dayText(dayFromDb(period.fromOn))} đến ${dayText(dayFromDb(period.toOn))}. Hạn gửi ${momentInSentence(period.dueAt)}${report.submittedAt ? "" : ` (${dueText(period.dueAt, report.at)})`}.`}
      >
        <ReportBadge status={status} />
      </PageHead>
      <HowTo
        steps={[
          "Gõ số như vẫn viết: 7.690; 2,28 tỷ; 500 triệu. Dòng chữ dưới ô đọc lại con số vừa gõ.",
          "Không có việc thì ghi “không phát sinh”; ô để trống là chưa có số liệu.",
          "Số vừa gõ tự lưu sau một lát; mất mạng thì giữ trên máy này và gửi khi có mạng. Xong thì “Trình lãnh đạo”; lãnh đạo bấm “Duyệt và gửi”.",
        ]}
      />
      <ReportLinks
        place={key}
        mayType={mayType}
        mayEnterForUnit={viewer.mayEnterForUnit}
        hasAreas={areaSheet.areas.length > 0}
      />
      <ReportNotes report={report} />
      <OnBehalfNotes report={report} {...capacity} />
      {mayType ? (
        <>
          {status === "awaitingHead" && viewer.maySubmit && <ChangesPanel lines={report.lines} />}
          <ColumnSwitch columns={report.columns} actingAs={capacity.actingAs} />
          <EntryForm report={report} {...capacity} personId={actor.personId} />
          <OfferPanel lines={report.lines} place={key} actingAs={capacity.actingAs} />
          <SumPanel {...areas} withLink />
          <LogPanel {...log} mayType />
          <ReportEvidence {...files} />
        </>
      ) : (
        <div className="split">
          <Panel title={period.form.name} flush>
            <TableRegion label={`Số liệu ${period.label}`}>
              <FiguresTable lines={report.lines} />
            </TableRegion>
          </Panel>
          <div className="stack-l">
            <SumPanel {...areas} withLink />
            <LogPanel {...log} mayType={false} />
            <ReportEvidence {...files} />
            {viewer.mayCheck && <CheckPanel report={report} {...capacity} />}
            <ExtendPanel report={report} {...capacity} />
            <ReopeningPanel report={report} {...capacity} />
            {viewer.mayEnter && <OwnPanel report={report} {...capacity} />}
            <PathPanel report={report} />
            <History lines={history} />
          </div>
        </div>
      )}
    </>
  );
}
