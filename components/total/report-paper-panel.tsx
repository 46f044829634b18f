import { FileLink } from "@/components/file/file-link";
import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { DownloadLink } from "@/components/ui/download-link";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { Panel } from "@/components/ui/panel";
import { State } from "@/components/ui/state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { UploadField } from "@/components/ui/upload-field";
import { dayText } from "@/lib/date-text";
import { uploadWords } from "@/lib/file/labels";
import { addReportPaperAction } from "@/lib/total/actions";
import { viewQuery } from "@/lib/total/labels";
import type { ReportPaperView } from "@/lib/total/queries/report-papers";
import type { FiguresView } from "@/lib/total/schema";

type ReportPaperPanelProps = {
  paper: ReportPaperView;
  view: FiguresView;
  /** The cluster year's own page. */
  here: string;
  actingAs: string;
};

/** The cluster's report: drafted from the figures, worked on in Word, signed on paper; its number, day and scan come back here. */
export function ReportPaperPanel({ paper: found, view, here, actingAs }: ReportPaperPanelProps) {
  const { paper, clusterYearId, viewerMayAdd } = found;
  const at = (format: "pdf" | "word") => `${here}/report/${format}?${viewQuery(view)}`;
  const as = paper ? "" : " (dự thảo)";
  return (
    <Panel title="Báo cáo của cụm" className="mt-4">
      <p>
        {paper ? (
          <>
            <State icon="check" tone="ok">
              Đã có bản ký (số {paper.number}, ngày {dayText(paper.signedOn)})
            </State>{" "}
            {paper.file && <FileLink file={paper.file} />}
          </>
        ) : (
          <State icon="openRing" tone="off">
            Chưa có bản ký
          </State>
        )}
      </p>
      <div className="actions mt-4 no-print">
        <DownloadLink href={at("pdf")}>Tải bản PDF{as}</DownloadLink>
        <DownloadLink href={at("word")}>Tải bản Word{as}</DownloadLink>
      </div>
      {viewerMayAdd && (
        <More title="Thêm bản đã ký" className="no-print mt-4">
          <ActionForm action={addReportPaperAction} actingAs={actingAs}>
            <input type="hidden" name="clusterYearId" value={clusterYearId} />
            {view.period && (
              <input
                type="hidden"
                name="period"
                value={`${view.period.fromOn}_${view.period.toOn}`}
              />
            )}
            <Field name="number" label="Số, ký hiệu" hint="Ví dụ: 12/BC-CTĐ.">
              <TextInput />
            </Field>
            <Field name="signedOn" label="Ngày ký">
              <DateInput />
            </Field>
            <UploadField name="scan" label="Bản chụp" optional {...uploadWords(["pdf"])} />
            <SubmitButton variant="second">Thêm bản đã ký</SubmitButton>
          </ActionForm>
        </More>
      )}
    </Panel>
  );
}
