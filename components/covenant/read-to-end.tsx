import { ActionForm } from "@/components/ui/action-form";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { recordReadingAction } from "@/lib/covenant/actions";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { momentInDocument } from "@/lib/date-text";

/** At the end of the text: when it was read to here, or the button that records it. */
export function ReadToEnd({ covenant }: { covenant: CovenantView }) {
  const { id, frozen, viewer } = covenant;
  const { signing } = viewer;
  if (!signing || !frozen) return null;
  if (signing.readAt) {
    return (
      <p className="read-to-end" id="read-to-end">
        <Icon name="check" />
        Đã đọc đến hết nội dung lúc {momentInDocument(signing.readAt)}.
      </p>
    );
  }
  if (!signing.mayRead) return null;
  return (
    <div className="read-to-end no-print" id="read-to-end">
      <ActionForm action={recordReadingAction} actingAs={signing.capacityKey}>
        <input type="hidden" name="covenantId" value={id} />
        <input type="hidden" name="textHash" value={frozen.textHash} />
        <p className="meta">Ghi nhận để ký; có thể đọc trước ngày hội nghị.</p>
        <SubmitButton icon="check">Đã đọc đến hết</SubmitButton>
      </ActionForm>
    </div>
  );
}
