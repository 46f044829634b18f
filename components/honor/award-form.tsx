import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Checkbox } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { recordAwardAction } from "@/lib/honor/actions";
import type { AwardsView } from "@/lib/honor/queries/list-awards";
import { DecisionFields } from "./decision-fields";

type AwardFormProps = Pick<AwardsView, "honors" | "units"> & { actingAs: string };

/** One award with its decision; without a person it is the unit's own. */
export function AwardForm({ honors, units, actingAs }: AwardFormProps) {
  return (
    <ActionForm action={recordAwardAction} actingAs={actingAs}>
      <Field name="honorId" label="Danh hiệu, hình thức">
        <Select prompt="Chọn danh hiệu, hình thức" options={honors} />
      </Field>
      <DecisionFields
        units={units}
        recipientHint="Để trống nếu tặng chính đơn vị."
        yearLabel="Thành tích của năm"
      >
        <Checkbox
          name="thematic"
          label="Theo chuyên đề hoặc đột xuất"
          hint="Không làm căn cứ xét danh hiệu, hình thức khen thưởng theo công trạng."
        />
      </DecisionFields>
      <SubmitButton>Ghi thành tích</SubmitButton>
    </ActionForm>
  );
}
