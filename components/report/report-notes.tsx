import { Note } from "@/components/ui/note";
import { dayText, momentInSentence } from "@/lib/date-text";
import type { ReportView } from "@/lib/report/queries/report";

/** What stands over a report: more time, why it came back, that it is open again. */
export function ReportNotes({ report }: { report: ReportView }) {
  return (
    <>
      {report.extension && !report.submittedAt && (
        <Note title={`Được gia hạn đến ${momentInSentence(report.extension.dueAt)}.`}>
          <p>{report.extension.reason}</p>
        </Note>
      )}
      {report.reopenedWith && <ReopenedNote report={report} answered={report.reopenedWith} />}
      {report.status === "returned" && !report.reopenedWith && (
        <Note tone="warn" title="Báo cáo được trả lại, đề nghị chỉnh sửa.">
          {report.returnReason && <p>{report.returnReason}</p>}
          <p>{returnedWords(report)}</p>
        </Note>
      )}
      {report.ended.map(({ name, toOn, successorName, target }) => (
        <Note key={name} title={`“${name}” đã kết thúc ngày ${dayText(toOn)}.`}>
          <p>
            {successorName
              ? `Từ kỳ này báo cáo theo “${successorName}”.`
              : "Từ kỳ này không báo cáo chỉ tiêu này nữa."}
          </p>
          {successorName && target && (
            <p>
              Chỉ tiêu năm đã giao, đăng ký ({target}) ở lại chỉ tiêu cũ; muốn có chỉ tiêu năm cho “
              {successorName}”, đơn vị đề nghị điều chỉnh đăng ký.
            </p>
          )}
        </Note>
      ))}
      {report.isReopened && !report.reopenedWith && (
        <Note title="Báo cáo đang được mở lại.">{stillCounting}</Note>
      )}
    </>
  );
}

const stillCounting = "Số liệu đã xác nhận lần trước vẫn được tính cho đến khi xác nhận lại.";

type ReopenedNoteProps = {
  report: ReportView;
  answered: NonNullable<ReportView["reopenedWith"]>;
};

/** All of it at once: what the unit asked for, what the office said, until when, and what counts meanwhile. */
function ReopenedNote({ report, answered }: ReopenedNoteProps) {
  return (
    <Note tone="warn" title="Báo cáo được mở lại để chỉnh sửa.">
      {report.returnReason && <p>{report.returnReason}</p>}
      <p>
        Cơ quan quản lý cụm trả lời lúc {momentInSentence(answered.decidedAt)}: {answered.answer}
      </p>
      <p>{returnedWords(report)}</p>
      {report.isReopened && <p>{stillCounting}</p>}
    </Note>
  );
}

/** How many lines are to be looked at again, and until when. */
function returnedWords({ lines, returnDueAt }: ReportView) {
  const marked = lines.filter(({ cause }) => cause !== null).length;
  const until = returnDueAt ? `Gửi lại trước ${momentInSentence(returnDueAt)}.` : "";
  return marked > 0 ? `${marked} chỉ tiêu cần xem lại, lý do ghi ở từng dòng. ${until}` : until;
}
