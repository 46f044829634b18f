import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { RowInput } from "@/components/ui/row-input";
import type { Option } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { orderUnitsAction } from "@/lib/cluster/actions";

type OrderUnitsFormProps = { clusterId: string; units: readonly Option[]; actingAs: string };

/** A number beside each unit, as the later decision has it; filled in with the order of today. */
export function OrderUnitsForm({ clusterId, units, actingAs }: OrderUnitsFormProps) {
  return (
    <ActionForm action={orderUnitsAction} actingAs={actingAs}>
      <input type="hidden" name="clusterId" value={clusterId} />
      <Field
        name="decision"
        label="Theo văn bản"
        hint="Quyết định sửa đổi, bổ sung quyết định lập cụm."
      />
      <Field name="fromOn" label="Từ ngày" hint="Văn bản, bảng của những ngày trước giữ thứ tự cũ.">
        <DateInput />
      </Field>
      <fieldset>
        <legend>Thứ tự mới</legend>
        <ol className="stack">
          {units.map(({ value, label }, index) => (
            <li key={value}>
              <input type="hidden" name="unitIds[]" value={value} />
              <RowInput
                name="places[]"
                index={index}
                label={label}
                inputMode="numeric"
                defaultValue={index + 1}
              />
            </li>
          ))}
        </ol>
      </fieldset>
      <div className="actions">
        <SubmitButton variant="second">Ghi thứ tự</SubmitButton>
      </div>
    </ActionForm>
  );
}
