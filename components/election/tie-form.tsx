import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { decideTieAction } from "@/lib/election/actions";
import { tieBreakText } from "@/lib/election/labels";
import type { VoteView } from "@/lib/election/queries/get-vote";

type TieFormProps = { tie: VoteView["viewer"]["ties"][number]; actingAs: string };

/** How equals were told apart, as the regulation says, and for whom. */
export function TieForm({ tie, actingAs }: TieFormProps) {
  const { resultId, question, seats, tied, breakBy } = tie;
  return (
    <ActionForm action={decideTieAction} actingAs={actingAs}>
      <input type="hidden" name="resultId" value={resultId} />
      <p>
        Số phiếu ngang nhau ở “{question}”; thực hiện theo Quy chế: {tieBreakText(breakBy)}.
      </p>
      <PickGroup
        name="candidateIds[]"
        legend={`Chọn ${seats} đơn vị`}
        options={tied.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field
        name="words"
        label="Ai quyết định, bằng cách nào"
        hint="Ví dụ: Bốc thăm trước hội nghị, người chứng kiến: đồng chí …"
      >
        <TextArea rows={3} />
      </Field>
      <SubmitButton wide>Ghi cách xử lý</SubmitButton>
    </ActionForm>
  );
}
