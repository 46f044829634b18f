import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import {
  directionLabels,
  indicatorTypeLabels,
  periodCombinationLabels,
  reportModeLabels,
  unitCombinationLabels,
} from "@/lib/indicator/labels";
import type { IndicatorView } from "@/lib/indicator/queries/get-indicator";
import { WordFields } from "./word-fields";

type DefinitionFieldsProps = { indicator: IndicatorView | null; codeHint: string };

/** What an indicator is and how it is counted: as it stands for good once figures are there. */
export function DefinitionFields({ indicator, codeHint }: DefinitionFieldsProps) {
  return (
    <>
      <Field name="name" label="Tên chỉ tiêu">
        <TextInput defaultValue={indicator?.name ?? ""} />
      </Field>
      <Field name="code" label="Mã" hint={codeHint} />
      <Field name="groupCode" label="Ký hiệu nhóm" hint="Ví dụ: C.">
        <TextInput defaultValue={indicator?.groupCode ?? ""} />
      </Field>
      <Field name="groupName" label="Tên nhóm">
        <TextInput defaultValue={indicator?.groupName ?? ""} />
      </Field>
      <Field name="unitOfMeasure" label="Đơn vị tính">
        <TextInput defaultValue={indicator?.unitOfMeasure ?? ""} />
      </Field>
      <Choice name="type" label="Loại" labels={indicatorTypeLabels} chosen={indicator?.type} />
      <Choice
        name="unitCombination"
        label="Cộng các đơn vị"
        labels={unitCombinationLabels}
        chosen={indicator?.unitCombination}
      />
      <Choice
        name="periodCombination"
        label="Cộng các kỳ"
        labels={periodCombinationLabels}
        chosen={indicator?.periodCombination}
      />
      <Choice
        name="reportMode"
        label="Cách nhập"
        labels={reportModeLabels}
        chosen={indicator?.reportMode}
      />
      <Choice
        name="direction"
        label="Chiều"
        labels={directionLabels}
        chosen={indicator?.direction}
      />
      <WordFields indicator={indicator} />
    </>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  labels: Readonly<Record<string, string>>;
  chosen: string | undefined;
};

function Choice({ name, label, labels, chosen }: ChoiceProps) {
  const options = Object.entries(labels).map(([value, each]) => ({ value, label: each }));
  return (
    <Field name={name} label={label}>
      <Select options={options} {...(chosen && { defaultValue: chosen })} />
    </Field>
  );
}
