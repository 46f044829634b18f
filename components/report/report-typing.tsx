import { SumPanel } from "@/components/area-sheet/sum-panel";
import { ReportEvidence } from "@/components/evidence/report-evidence";
import { Note } from "@/components/ui/note";
import { ChangesPanel } from "./changes-panel";
import { EntryForm } from "./entry-form";
import { LogPanel } from "./log-panel";
import { OfferPanel } from "./offer-panel";
import type { ReportSides } from "./report-sides";

/** For whoever types: the form first, then what fills it. */
export function ReportTyping({ personId, ...sides }: ReportSides & { personId: string }) {
  const { report, capacity, files, log, areas } = sides;
  const { actingAs } = capacity;
  return (
    <>
      {report.status === "awaitingHead" && report.viewer.maySubmit && (
        <ChangesPanel lines={report.lines} />
      )}
      {report.status === "awaitingHead" && !report.viewer.maySubmit && (
        <Note title="Báo cáo đã trình lãnh đạo.">
          Muốn sửa, chọn “Lấy lại để sửa”: báo cáo trở lại bản đang nhập và cần trình lại.
        </Note>
      )}
      <EntryForm report={report} {...capacity} personId={personId} />
      <div className="cols">
        <OfferPanel lines={report.lines} place={log.place} actingAs={actingAs} />
        <SumPanel {...areas} withLink />
        <LogPanel {...log} mayType />
        <ReportEvidence {...files} />
      </div>
    </>
  );
}
