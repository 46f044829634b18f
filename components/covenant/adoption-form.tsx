import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { recordAdoptionAction } from "@/lib/covenant/actions";
import type { AdoptionView } from "@/lib/covenant/queries/get-adoption";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { textPath } from "@/lib/text/labels";

/** The show of hands, as counted in the hall. */
export function AdoptionForm({ adoption, actingAs }: { adoption: AdoptionView; actingAs: string }) {
  const { id, kind, revision, events, memberUnits } = adoption;
  const options = events.map(({ id: value, title, place, startsAt }) => ({
    value,
    label: `${title}, ngày ${dayText(dayOf(startsAt))}, tại ${place}`,
  }));
  return (
    <ActionForm action={recordAdoptionAction} actingAs={actingAs}>
      <input type="hidden" name="covenantId" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <Field name="eventId" label="Hội nghị">
        <Select options={options} prompt="Chọn hội nghị" defaultValue={options[0]?.value ?? ""} />
      </Field>
      <Field name="presentUnits" label="Số đơn vị có mặt" hint={`Cụm có ${memberUnits} đơn vị.`}>
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
        <LinkButton href={textPath({ kind, id })} variant="second">
          Để sau
        </LinkButton>
      </div>
    </ActionForm>
  );
}
