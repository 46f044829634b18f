import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea, TextInput } from "@/components/ui/text-input";
import { recordConclusionAction } from "@/lib/event/actions";
import type { EventView } from "@/lib/event/queries";

/** What the leader of the upper level concluded; for who runs the event, a form to write it down. */
export function ConclusionPanel({ event, actingAs }: { event: EventView; actingAs: string }) {
  const { conclusion, viewerMayRecord } = event;
  if (!conclusion && !viewerMayRecord) return null;
  return (
    <Panel id="conclusion" title="Kết luận của lãnh đạo cấp trên">
      {conclusion ? (
        <>
          <p className="pre">{conclusion.words}</p>
          <p className="meta">
            Đồng chí {[conclusion.speakerName, conclusion.speakerPost].filter(Boolean).join(", ")}.
          </p>
        </>
      ) : (
        <p className="meta">Chưa ghi. Kết luận ghi ở đây được đưa vào Biên bản hội nghị.</p>
      )}
      {viewerMayRecord && <ConclusionForm event={event} actingAs={actingAs} />}
    </Panel>
  );
}

function ConclusionForm({ event, actingAs }: { event: EventView; actingAs: string }) {
  const { id, conclusion, presiders } = event;
  const act = conclusion ? "Ghi lại kết luận" : "Ghi kết luận";
  const [first] = presiders;
  return (
    <Confirm act={act} icon="speech" variant="second" question="Kết luận tại hội nghị">
      <ActionForm action={recordConclusionAction} actingAs={actingAs}>
        <input type="hidden" name="eventId" value={id} />
        <Field name="speakerName" label="Người kết luận">
          <TextInput defaultValue={conclusion?.speakerName ?? first?.name} />
        </Field>
        <Field name="speakerPost" label="Chức vụ">
          <TextInput defaultValue={conclusion?.speakerPost ?? first?.post} />
        </Field>
        <Field name="words" label="Nội dung kết luận" hint="Ghi theo lời kết luận tại hội trường.">
          <TextArea rows={5} defaultValue={conclusion?.words} />
        </Field>
        <div className="actions">
          <SubmitButton>{act}</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}
