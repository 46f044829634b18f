import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { copyLastNarrativeAction, saveNarrativeAction } from "@/lib/narrative/actions";
import { narrativeLabels } from "@/lib/narrative/labels";
import type { NarrativeView } from "@/lib/narrative/queries/get-narrative";
import { NarrativeBar } from "./narrative-bar";
import { narrativeStore } from "./narrative-store";
import { EarlierWords } from "./narrative-text";

type NarrativeFormProps = Pick<NarrativeView, "parts" | "isBeforeHead"> & {
  place: { periodId: string; unitId: string };
  actingAs: string;
  personId: string;
};

/** Where the words of a report are written; each part saves itself, the button does without script, and before the head alone. */
export function NarrativeForm(props: NarrativeFormProps) {
  const { parts, isBeforeHead, place, actingAs, personId } = props;
  const reference = (
    <>
      <input type="hidden" name="periodId" value={place.periodId} />
      <input type="hidden" name="unitId" value={place.unitId} />
    </>
  );
  return (
    <Panel title="Phần lời">
      {isBeforeHead && (
        <Note title="Báo cáo đã trình lãnh đạo.">
          Chữ gõ ở đây chưa được lưu. Muốn sửa, chọn “Lấy lại để sửa” hoặc “Sao chép từ kỳ trước”:
          báo cáo trở lại bản đang nhập và cần trình lại.
        </Note>
      )}
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
          store={narrativeStore({ ...place, actingAs, personId })}
          actingAs={actingAs}
          saved={Object.fromEntries(parts.map(({ part, text }) => [part, text]))}
          names={narrativeLabels}
        />
        <div className="actions">
          <SubmitButton variant="second">{isBeforeHead ? "Lấy lại để sửa" : "Lưu"}</SubmitButton>
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
