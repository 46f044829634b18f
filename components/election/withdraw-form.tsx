import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { withdrawCandidateAction } from "@/lib/election/actions";
import type { StepProps } from "./step-props";

/** A unit asks not to be considered, or the rotation passes it over: with its reason, before the next round. */
export function WithdrawForm({ vote, actingAs }: StepProps) {
  const standing = vote.questions.flatMap(({ title, candidates, progress }) =>
    candidates
      .filter(
        ({ id, unitId, withdrawal }) => unitId && !withdrawal && !progress.elected.includes(id),
      )
      .map(({ id, name }) => ({
        value: id,
        label: vote.questions.length > 1 ? `${name} (${title})` : name,
      })),
  );
  if (standing.length === 0) return null;
  const act = vote.way === "rotation" ? "Bỏ qua một đơn vị" : "Đơn vị xin rút";
  return (
    <Confirm act={act} icon="barredRing" variant="second" question={`${act}?`}>
      <ActionForm action={withdrawCandidateAction} actingAs={actingAs}>
        <Field name="candidateId" label="Đơn vị">
          <Select prompt="Chọn đơn vị" options={standing} />
        </Field>
        <Field name="reason" label="Lý do" hint="Đọc trước hội nghị và ghi vào biên bản.">
          <TextArea rows={2} />
        </Field>
        <p>
          Đơn vị vẫn đứng trong danh sách giới thiệu, ghi rõ lý do. Việc này không đổi lại được.
        </p>
        <div className="actions">
          <SubmitButton>Ghi nhận</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}
