import { FileLink } from "@/components/file/file-link";
import { DownloadLink } from "@/components/ui/download-link";
import { Panel } from "@/components/ui/panel";
import { PaperLinks } from "@/components/ui/paper-links";
import { State } from "@/components/ui/state";
import { dayText, momentInSentence } from "@/lib/date-text";
import { dayFromDb } from "@/lib/dates";
import { fileLabels, routeLabels, skippedClusterText } from "@/lib/report/labels";
import type { ReportView } from "@/lib/report/queries/report";
import { fileStanding } from "@/lib/report/rules";

/** How far a report has come on its route: who sent it under which leave, the two marks, the signed paper. */
export function PathPanel({ report }: { report: ReportView }) {
  const { path, route, submittedAt } = report;
  const { marks, paper, sentUnder } = path;
  if (!submittedAt) return null;
  const skipped = skippedClusterText(report);
  const standing = fileStanding(report, paper);
  const papers = `/reports/${report.period.id}/${report.unitId}/paper`;
  return (
    <Panel title="Đường đi của báo cáo">
      <ul className="stack">
        <li>
          <State icon="paperPlane" tone="act">
            Đã nhận lúc {momentInSentence(submittedAt)}
          </State>
          {sentUnder && (
            <span className="meta">
              {" "}
              Cán bộ phụ trách gửi, {sentUnder.givenBy} cho phép từ ngày{" "}
              {dayText(dayFromDb(sentUnder.fromOn))}.
            </span>
          )}
        </li>
        <li className="meta">{routeLabels[route]}.</li>
        {skipped && <li>{skipped}</li>}
        {marks.map(({ kind, groupCode, markedBy, at }) => (
          <li key={`${kind} ${groupCode}`}>
            <State icon="check" tone="ok">
              {kind === "seenByCluster"
                ? "Cụm đã xem"
                : `Thành phố đã xác nhận, lĩnh vực ${groupCode}`}
            </State>{" "}
            <span className="meta">
              {markedBy}, {momentInSentence(at)}
            </span>
          </li>
        ))}
        <li>
          {paper ? (
            <>
              <State icon="check" tone="ok">
                Đã có bản ký (số {paper.number}, ngày {dayText(dayFromDb(paper.signedOn))})
              </State>{" "}
              {paper.file && <FileLink file={paper.file} />}
            </>
          ) : (
            <State icon="openRing" tone="off">
              Chưa có bản ký
            </State>
          )}
        </li>
        {standing && (
          <li>
            <State
              icon={standing === "whole" ? "check" : "clock"}
              tone={standing === "whole" ? "ok" : "act"}
            >
              {fileLabels[standing]}
            </State>
          </li>
        )}
      </ul>
      <div className="actions mt-4 no-print">
        <PaperLinks at={papers} as={paper ? undefined : "dự thảo"} />
        <DownloadLink href={`${papers}/excel`}>Xuất Excel</DownloadLink>
      </div>
    </Panel>
  );
}
