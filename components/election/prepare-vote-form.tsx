import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PickGroup } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { VoteSubject } from "@/lib/db/generated/enums";
import { prepareVoteAction } from "@/lib/election/actions";
import { usualTitle, wayOptions } from "@/lib/election/labels";
import type { Preparation } from "@/lib/election/queries/get-preparation";
import { CandidateRows } from "./candidate-rows";
import { QuestionFields } from "./question-fields";
import { RuleFields } from "./rule-fields";

type PrepareVoteFormProps = { preparation: Preparation; subject: VoteSubject; actingAs: string };

/** What is decided, how, between whom and by which rules; nothing of it is public yet. */
export function PrepareVoteForm({ preparation, subject, actingAs }: PrepareVoteFormProps) {
  const { id, year, members, regulation, articles } = preparation;
  const ways = wayOptions(subject);
  const leading = subject === "lead" || subject === "deputy";
  return (
    <ActionForm action={prepareVoteAction} actingAs={actingAs}>
      <input type="hidden" name="eventId" value={id} />
      <input type="hidden" name="subject" value={subject} />
      <PickGroup name="way" legend="Cách thức" options={ways} defaultValue={ways[0]?.value ?? ""} />
      <Field name="title" label="Nội dung">
        <TextInput defaultValue={usualTitle(subject, year)} />
      </Field>
      {leading && (
        <Field name="forYear" label="Cho năm">
          <Select
            defaultValue={`${year + 1}`}
            options={[year + 1, year].map((each) => ({ value: `${each}`, label: `Năm ${each}` }))}
          />
        </Field>
      )}
      {subject !== "proposal" && <CandidateRows members={members} scored={subject === "honors"} />}
      <QuestionFields subject={subject} />
      <RuleFields subject={subject} regulation={regulation} articles={articles} />
      <div className="actions">
        <SubmitButton>Chuẩn bị biểu quyết</SubmitButton>
      </div>
    </ActionForm>
  );
}
