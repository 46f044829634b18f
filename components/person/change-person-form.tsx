import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { changePersonAction } from "@/lib/person/actions";
import type { PersonView } from "@/lib/person/queries/get-person";
import { ContactFields } from "./contact-fields";

/** Mends what is written of a person; the user name stays, for it is known by heart. */
export function ChangePersonForm({ person, actingAs }: { person: PersonView; actingAs: string }) {
  const { id, fullName, phone, email } = person;
  return (
    <ActionForm action={changePersonAction} actingAs={actingAs}>
      <input type="hidden" name="personId" value={id} />
      <Field name="fullName" label="Họ và tên">
        <TextInput defaultValue={fullName} />
      </Field>
      <ContactFields phone={phone} email={email} />
      <div className="actions">
        <SubmitButton variant="second">Lưu</SubmitButton>
      </div>
    </ActionForm>
  );
}
