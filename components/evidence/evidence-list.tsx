import { FileLink } from "@/components/file/file-link";
import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { dayText, hourInSentence } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
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
        <li key={each.id} className="shown">
          <Preview file={each.file} />
          <div>
            {nameOf && <b>{nameOf(each)}</b>}
            <Facts evidence={each} />
            {acts.mayWithdraw && !each.file.withdrawal && (
              <Withdrawal evidenceId={each.id} actingAs={acts.actingAs} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A picture, small; it opens whole, as its name beside it does. */
function Preview({ file }: Pick<EvidenceView, "file">) {
  if (!["jpeg", "png", "webp"].includes(file.kind) || file.withdrawal) return null;
  return (
    <a href={`/files/${file.id}`}>
      {/* biome-ignore lint/performance/noImgElement: private bytes, served by their own route only */}
      <img className="photo" src={`/files/${file.id}`} alt={`Xem ${file.name}`} loading="lazy" />
    </a>
  );
}

function Facts({ evidence: { file, takenAt } }: { evidence: EvidenceView }) {
  return (
    <>
      <p>
        <FileLink file={file} />
      </p>
      {takenAt && <p className="meta">Chụp ngày {takenText(takenAt)}.</p>}
      {file.withdrawal && <p className="meta">Lý do: {file.withdrawal.reason}</p>}
    </>
  );
}

/** "05/02/2024, lúc 09 giờ 12": the day comes first, the hour only says which of its pictures. */
function takenText(takenAt: Date) {
  return `${dayText(dayOf(takenAt))}, lúc ${hourInSentence(takenAt)}`;
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
