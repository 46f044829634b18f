import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import type { Option } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { addPersonAction } from "@/lib/person/actions";
import { ChargeFields } from "./charge-fields";
import { ContactFields } from "./contact-fields";

type AddPersonFormProps = {
  actingAs: string;
  places: { units: readonly Option[]; clusters: readonly Option[] };
};

/** A person with a first assignment; the user name is made from the name. */
export function AddPersonForm({ actingAs, places }: AddPersonFormProps) {
  return (
    <ActionForm action={addPersonAction} actingAs={actingAs}>
      <Field name="fullName" label="Họ và tên" />
      <ContactFields />
      <ChargeFields places={places} />
      <div className="actions">
        <SubmitButton>Thêm cán bộ</SubmitButton>
      </div>
    </ActionForm>
  );
}
