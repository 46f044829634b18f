import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { dayText, momentInSentence } from "@/lib/date-text";
import { answerPetitionAction, filePetitionAction } from "@/lib/election/actions";
import type { PetitionsView } from "@/lib/election/queries/petitions";

type PetitionsProps = { voteId: string; view: PetitionsView; actingAs: string; title: string };

/** Petitions about a result, for the units that sent them and the upper level that answers. */
export function Petitions({ voteId, view, actingAs, title }: PetitionsProps) {
  const { petitions, viewer } = view;
  if (petitions.length === 0 && !viewer.mayFile) return null;
  return (
    <Panel title="Kiến nghị về kết quả">
      <div className="stack">
        {petitions.map((petition) => (
          <div key={petition.id} className="stack">
            <p>
              <b>{petition.place}</b>: {petition.words}
            </p>
            <p className="meta">
              Đồng chí {petition.personName} gửi lúc {momentInSentence(petition.filedAt)}.
            </p>
            <Answer petition={petition} actingAs={actingAs} mayAnswer={viewer.mayAnswer} />
          </div>
        ))}
        {viewer.mayFile && viewer.lastDay && (
          <FilePetition
            voteId={voteId}
            lastDay={dayText(viewer.lastDay)}
            actingAs={actingAs}
            title={title}
          />
        )}
      </div>
    </Panel>
  );
}

type AnswerProps = {
  petition: PetitionsView["petitions"][number];
  actingAs: string;
  mayAnswer: boolean;
};

function Answer({ petition: { id, answer, place }, actingAs, mayAnswer }: AnswerProps) {
  if (answer)
    return (
      <p>
        Trả lời của cấp trên: {answer.words}{" "}
        <span className="meta">
          (đồng chí {answer.personName}, {momentInSentence(answer.answeredAt)})
        </span>
      </p>
    );
  if (!mayAnswer) return <p className="meta">Đang chờ cấp trên trả lời.</p>;
  return (
    <ActionForm action={answerPetitionAction} actingAs={actingAs}>
      <input type="hidden" name="petitionId" value={id} />
      <Field
        name="words"
        label={`Trả lời ${place}`}
        hint="Muốn hủy kết quả, dùng “Hủy kết quả” kèm quyết định."
      >
        <TextArea rows={3} />
      </Field>
      <div className="actions">
        <SubmitButton variant="second">Trả lời</SubmitButton>
      </div>
    </ActionForm>
  );
}

type FilePetitionProps = { voteId: string; lastDay: string; actingAs: string; title: string };

function FilePetition({ voteId, lastDay, actingAs, title }: FilePetitionProps) {
  return (
    <Confirm
      act="Kiến nghị về kết quả"
      icon="speech"
      variant="second"
      question={`Gửi kiến nghị lên cấp trên, với tư cách ${title}?`}
    >
      <ActionForm action={filePetitionAction} actingAs={actingAs}>
        <input type="hidden" name="voteId" value={voteId} />
        <Field
          name="words"
          label="Nội dung kiến nghị"
          hint={`Nhận đến hết ngày ${lastDay}. Chỉ cấp trên và đơn vị đọc được; kết quả vẫn có hiệu lực trong khi chờ trả lời.`}
        >
          <TextArea rows={4} />
        </Field>
        <div className="actions">
          <SubmitButton icon="speech">Gửi kiến nghị</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}
