import { notFound } from "next/navigation";
import { OnBehalfNotes } from "@/components/report/on-behalf-notes";
import { ReportHead } from "@/components/report/report-head";
import { ReportNotes } from "@/components/report/report-notes";
import { ReportReading } from "@/components/report/report-reading";
import { ReportTools } from "@/components/report/report-tools";
import { ReportTyping } from "@/components/report/report-typing";
import { areaSheetOf } from "@/lib/area-sheet/queries/area-sheet";
import { listHistory } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/session";
import { dayOf } from "@/lib/dates";
import { canWithdrawEvidence } from "@/lib/evidence/policy";
import { listEvidence } from "@/lib/evidence/queries/list-evidence";
import { attachingRefusal } from "@/lib/evidence/rules";
import { isQuickRhythm } from "@/lib/figure/queries/line-facts";
import { parseIds } from "@/lib/page-ids";
import { getLogFigures } from "@/lib/report/queries/log-figures";
import { getNextToCheck } from "@/lib/report/queries/next-to-check";
import { getReport } from "@/lib/report/queries/report";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";

export default async function ReportPage({ params }: PageProps<"/reports/[periodId]/[unitId]">) {
  const actor = await requireActor();
  const place = parseIds(await params);
  const report = place && (await getReport(actor, place));
  if (!report) notFound();
  const { id, period, viewer } = report;
  const mayMark = viewer.checking === null && viewer.marking === null;
  const [names, history, figures, evidence, sheet, next] = await Promise.all([
    namesOfUnits([report.unitId], dayOf(report.at)),
    id ? listHistory(actor, id) : [],
    getLogFigures(actor, place),
    id ? listEvidence({ reportId: id }) : [],
    areaSheetOf(report, place),
    viewer.mayCheck && !mayMark
      ? getNextToCheck(actor, { clusterYearId: report.clusterYear.id, ...place })
      : null,
  ]);
  const { key: actingAs, title } = actor.capacity;
  const capacity = { actingAs, title, periodId: period.id };
  const mayAttach = viewer.mayEnter && attachingRefusal(report, report.at) === null;
  const mayWithdraw = canWithdrawEvidence(actor, { ...report, report });
  const mayType = viewer.mayEnter && viewer.entering === null;
  const sides = {
    ...{ report, capacity },
    files: { evidence, lines: report.lines, place, actingAs, mayAttach, mayWithdraw },
    log: { figures: figures ?? [], place, actingAs },
    areas: { sheet, place, actingAs },
  };
  const hasAreas = sheet.areas.length > 0;
  const isQuick = isQuickRhythm(period.form.rhythm);

  return (
    <>
      <ReportHead {...{ report, isQuick }} unit={names.get(report.unitId)} />
      <ReportTools {...{ report, place, actingAs, mayType, hasAreas }} />
      <ReportNotes report={report} />
      <OnBehalfNotes report={report} {...capacity} />
      {mayType ? (
        <ReportTyping {...sides} personId={actor.personId} />
      ) : (
        <ReportReading {...sides} personId={actor.personId} {...{ history, next }} />
      )}
    </>
  );
}
