import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { UploadField } from "@/components/ui/upload-field";
import { uploadWords } from "@/lib/file/labels";
import { scans } from "@/lib/file/rules";
import { adoptScoreTableAction } from "@/lib/score-table/actions";
import type { ScoreTableView } from "@/lib/score-table/queries/get-score-table";

/** The signed table, typed from the paper unit by unit, and the hands that adopted it. */
export function ScoreTableForm({ view, actingAs }: { view: ScoreTableView; actingAs: string }) {
  const { eventId, members } = view;
  return (
    <ActionForm action={adoptScoreTableAction} actingAs={actingAs}>
      <input type="hidden" name="eventId" value={eventId} />
      <UploadField name="table" label="Bảng điểm đã ký" {...uploadWords(scans)} />
      {members.map(({ unitId, name }, index) => (
        <fieldset key={unitId}>
          <legend>{name}</legend>
          <input type="hidden" name={`rows.${index}.unitId`} value={unitId} />
          <div className="row-pair">
            <Field name={`rows.${index}.total`} label="Tổng điểm">
              <TextInput figures inputMode="decimal" />
            </Field>
            <Field name={`rows.${index}.rank`} label="Xếp thứ">
              <TextInput figures inputMode="numeric" />
            </Field>
          </div>
        </fieldset>
      ))}
      <Field name="presentUnits" label="Số đơn vị có mặt" hint={`Cụm có ${members.length} đơn vị.`}>
        <TextInput figures inputMode="numeric" />
      </Field>
      <Field name="agreedUnits" label="Số đơn vị thống nhất">
        <TextInput figures inputMode="numeric" />
      </Field>
      <Field
        name="disagreedUnits"
        label="Số đơn vị không thống nhất"
        hint="Số còn lại trong các đơn vị có mặt được ghi là có ý kiến khác."
      >
        <TextInput figures inputMode="numeric" defaultValue="0" />
      </Field>
      <div className="actions">
        <SubmitButton icon="check">Ghi kết quả thông qua</SubmitButton>
        <LinkButton href={`/events/${eventId}`} variant="second">
          Để sau
        </LinkButton>
      </div>
    </ActionForm>
  );
}
