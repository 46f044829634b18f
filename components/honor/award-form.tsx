import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Checkbox } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { recordAwardAction } from "@/lib/honor/actions";
import type { AwardsView } from "@/lib/honor/queries/list-awards";

type AwardFormProps = Pick<AwardsView, "honors" | "units"> & { actingAs: string };

/** One award with its decision; without a person it is the unit's own. */
export function AwardForm({ honors, units, actingAs }: AwardFormProps) {
  return (
    <ActionForm action={recordAwardAction} actingAs={actingAs}>
      <Field name="honorId" label="Danh hiệu, hình thức">
        <Select prompt="Chọn danh hiệu, hình thức" options={honors} />
      </Field>
      <Field name="unitId" label="Đơn vị">
        <Select prompt="Chọn đơn vị" options={units} />
      </Field>
      <Field
        name="recipient"
        label="Cá nhân hoặc bộ phận"
        hint="Để trống nếu tặng chính đơn vị."
        optional
      />
      <Field name="year" label="Thành tích của năm">
        <TextInput inputMode="numeric" />
      </Field>
      <Field name="decisionNumber" label="Số quyết định" />
      <Field name="decidedOn" label="Ngày quyết định">
        <DateInput />
      </Field>
      <Checkbox
        name="thematic"
        label="Theo chuyên đề hoặc đột xuất"
        hint="Không làm căn cứ xét danh hiệu, hình thức khen thưởng theo công trạng."
      />
      <SubmitButton>Ghi thành tích</SubmitButton>
    </ActionForm>
  );
}
