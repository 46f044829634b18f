import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { arrangeStandInAction } from "@/lib/account/actions";
import type { Capacity } from "@/lib/auth/actor";
import type { Day } from "@/lib/dates";

type StandInFormProps = {
  capacity: Capacity;
  colleagues: readonly { id: string; fullName: string }[];
  today: Day;
};

/** "Người thay tôi từ … đến …". */
export function StandInForm({ capacity, colleagues, today }: StandInFormProps) {
  const options = colleagues.map(({ id, fullName }) => ({ value: id, label: fullName }));
  return (
    <ActionForm action={arrangeStandInAction} actingAs={capacity.key}>
      <Field name="personId" label="Người thay">
        <Select options={options} prompt="Chọn người cùng đơn vị" />
      </Field>
      <Field name="fromOn" label="Từ ngày">
        <DateInput defaultValue={today} min={today} />
      </Field>
      <Field name="toOn" label="Đến hết ngày">
        <DateInput min={today} />
      </Field>
      <SubmitButton>Giao người thay</SubmitButton>
    </ActionForm>
  );
}
