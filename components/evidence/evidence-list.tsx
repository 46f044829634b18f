import { FileLink } from "@/components/file/file-link";
import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { momentInDocument } from "@/lib/date-text";
import { withdrawEvidenceAction } from "@/lib/evidence/actions";
import type { EvidenceView } from "@/lib/evidence/queries/list-evidence";

type EvidenceListProps = {
  evidence: readonly EvidenceView[];
  actingAs: string;
  mayWithdraw: boolean;
  /** What an entry shows something for, where several stand in one list. */
  nameOf?: (evidence: EvidenceView) => string | undefined;
};

/** Files as small pictures or names, with the day they were taken, and taking one back. */
export function EvidenceList({ evidence, nameOf, ...acts }: EvidenceListProps) {
  return (
    <ul className="stack">
      {evidence.map((each) => (
        <li key={each.id}>
          {nameOf && <b>{nameOf(each)}</b>}
          <Entry evidence={each} />
          {acts.mayWithdraw && !each.file.withdrawal && (
            <Withdrawal evidenceId={each.id} actingAs={acts.actingAs} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Entry({ evidence: { file, takenAt } }: { evidence: EvidenceView }) {
  const isPicture = ["jpeg", "png", "webp"].includes(file.kind);
  return (
    <>
      {isPicture && !file.withdrawal && (
        // biome-ignore lint/performance/noImgElement: private bytes, served by their own route only
        <img className="photo" src={`/files/${file.id}`} alt="" loading="lazy" />
      )}
      <FileLink file={file} />
      {takenAt && <span className="meta"> Chụp ngày {momentInDocument(takenAt)}.</span>}
      {file.withdrawal && <span className="meta"> Lý do: {file.withdrawal.reason}</span>}
    </>
  );
}

function Withdrawal({ evidenceId, actingAs }: { evidenceId: string; actingAs: string }) {
  return (
    <Confirm act="Rút tệp" variant="second" question="Rút tệp này?">
      <p>Nội dung tệp bị hủy ngay, không lấy lại được; việc đã rút và lý do còn ghi lại.</p>
      <ActionForm action={withdrawEvidenceAction} actingAs={actingAs}>
        <input type="hidden" name="evidenceId" value={evidenceId} />
        <Field
          name="reason"
          label="Lý do"
          hint="Ví dụ: có dữ liệu cá nhân không cần thiết; gửi nhầm tệp."
        />
        <div className="actions">
          <SubmitButton variant="grave">Rút tệp</SubmitButton>
          <DismissButton>Để sau</DismissButton>
        </div>
      </ActionForm>
    </Confirm>
  );
}
