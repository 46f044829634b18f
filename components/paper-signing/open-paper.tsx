import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { openPaperAction } from "@/lib/paper-signing/actions";
import type { PaperState } from "@/lib/paper-signing/queries/paper-state";

type OpenPaperProps = { state: PaperState; name: string; actingAs: string };

/** Who signs where: those with an account sign here, the others by pen. */
export function OpenPaper({ state, name, actingAs }: OpenPaperProps) {
  const { paper, subjectId, opening } = state;
  if (!opening) return null;
  const options = opening.candidates.map(({ assignmentId, title }) => ({
    value: assignmentId,
    label: title,
  }));
  return (
    <Confirm
      act={`Mở ký trên hệ thống: ${name}`}
      icon="signingPen"
      variant="second"
      question={`Mở ký ${name} trên hệ thống?`}
    >
      <ActionForm action={openPaperAction} actingAs={actingAs}>
        <input type="hidden" name="paper" value={paper} />
        <input type="hidden" name="subjectId" value={subjectId} />
        <input type="hidden" name="wordsHash" value={opening.wordsHash} />
        <p>
          Nội dung được khóa như đang ghi. Mỗi người tự ký chỗ của mình bằng tài khoản của mình; chỗ
          để trống thì ký trên giấy rồi thêm bản chụp.
        </p>
        {opening.places.map(({ position, label, likely }, index) => (
          <div key={position}>
            <input type="hidden" name={`places.${index}.label`} value={label} />
            <Field name={`places.${index}.assignmentId`} label={label} optional>
              <Select options={options} prompt="Ký trên giấy" defaultValue={likely} />
            </Field>
          </div>
        ))}
        <div className="actions">
          <SubmitButton>Mở ký trên hệ thống</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}
