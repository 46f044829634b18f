import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { copyLastNarrativeAction, saveNarrativeAction } from "@/lib/narrative/actions";
import { narrativeLabels } from "@/lib/narrative/labels";
import type { NarrativeView } from "@/lib/narrative/queries/get-narrative";
import { NarrativeBar } from "./narrative-bar";
import { EarlierWords } from "./narrative-text";

type NarrativeFormProps = Pick<NarrativeView, "parts"> & {
  place: { periodId: string; unitId: string };
  actingAs: string;
  personId: string;
};

/** Where the words of a report are written; each part saves itself, the button does without script. */
export function NarrativeForm({ parts, place, actingAs, personId }: NarrativeFormProps) {
  const reference = (
    <>
      <input type="hidden" name="periodId" value={place.periodId} />
      <input type="hidden" name="unitId" value={place.unitId} />
    </>
  );
  return (
    <Panel title="Phần lời">
      <ActionForm action={saveNarrativeAction} actingAs={actingAs}>
        {reference}
        {parts.map(({ part, text, before }) => (
          <div key={part}>
            <Field name={part} label={narrativeLabels[part]} optional>
              <TextArea defaultValue={text} rows={6} maxLength={8000} />
            </Field>
            <EarlierWords before={before} />
          </div>
        ))}
        <NarrativeBar
          to={`/reports/${place.periodId}/${place.unitId}/narrative/draft`}
          store={`narrative ${personId} ${actingAs} ${place.periodId} ${place.unitId}`}
          actingAs={actingAs}
          saved={Object.fromEntries(parts.map(({ part, text }) => [part, text]))}
          names={narrativeLabels}
        />
        <div className="actions">
          <SubmitButton variant="second">Lưu</SubmitButton>
        </div>
      </ActionForm>
      <ActionForm action={copyLastNarrativeAction} actingAs={actingAs}>
        {reference}
        <SubmitButton variant="quiet" icon="copy">
          Sao chép từ kỳ trước
        </SubmitButton>
      </ActionForm>
    </Panel>
  );
}
