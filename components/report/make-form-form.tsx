import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PickGroup } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { Rhythm } from "@/lib/db/generated/enums";
import { makeFormAction } from "@/lib/report/actions";
import { rhythmLabels } from "@/lib/report/labels";

type MakeFormFormProps = {
  indicators: readonly {
    code: string;
    name: string;
    unitOfMeasure: string;
    groupCode: string;
    groupName: string;
  }[];
  actingAs: string;
};

/** A name, a rhythm, and the indicators to be reported, ticked in the catalogue's order. */
export function MakeFormForm({ indicators, actingAs }: MakeFormFormProps) {
  const options = indicators.map(({ code, name, unitOfMeasure, groupCode }) => ({
    value: code,
    label: `${groupCode}. ${name} (${unitOfMeasure})`,
  }));
  return (
    <ActionForm action={makeFormAction} actingAs={actingAs}>
      <Field name="name" label="Tên biểu mẫu" hint="Ví dụ: Báo cáo tháng.">
        <TextInput />
      </Field>
      <Field name="rhythm" label="Kỳ báo cáo">
        <Select
          prompt="Chọn kỳ"
          options={Object.values(Rhythm).map((value) => ({ value, label: rhythmLabels[value] }))}
        />
      </Field>
      <PickGroup
        name="codes[]"
        legend="Chỉ tiêu"
        hint="Biểu mẫu tháng nên có từ 15 đến 30 chỉ tiêu."
        options={options}
      />
      <div className="actions">
        <SubmitButton>Lập biểu mẫu</SubmitButton>
      </div>
    </ActionForm>
  );
}
