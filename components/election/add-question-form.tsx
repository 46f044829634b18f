import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { addQuestionAction } from "@/lib/election/actions";
import type { Preparation } from "@/lib/election/queries/get-preparation";
import { CandidateRows } from "./candidate-rows";
import { QuestionFields } from "./question-fields";

type AddQuestionFormProps = {
  voteId: string;
  members: Preparation["members"];
  actingAs: string;
};

/** Another honor on the same sheet. */
export function AddQuestionForm({ voteId, members, actingAs }: AddQuestionFormProps) {
  return (
    <ActionForm action={addQuestionAction} actingAs={actingAs}>
      <input type="hidden" name="voteId" value={voteId} />
      <Field name="title" label="Nội dung" hint="Ví dụ: Đề nghị tặng Bằng khen." />
      <CandidateRows members={members} scored />
      <QuestionFields subject="honors" />
      <div className="actions">
        <SubmitButton>Thêm nội dung</SubmitButton>
      </div>
    </ActionForm>
  );
}
