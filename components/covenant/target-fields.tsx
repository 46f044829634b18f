import { Field } from "@/components/ui/field";
import { Checkbox } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { BroughtView, DraftView } from "@/lib/covenant/queries/get-draft";
import { Beside } from "./beside";

type Target = DraftView["words"]["targets"][number];

type TargetFieldsProps = {
  index: number;
  target: Target | null;
  indicators: DraftView["indicators"];
  /** Of an annex: what stands, which is typed over and not taken out. */
  standing: DraftView["standing"];
  brought: BroughtView<Target> | undefined;
  by: string;
};

/** One row of the annex: which indicator, and the figure for every unit. */
export function TargetFields(props: TargetFieldsProps) {
  const { index, target, indicators, standing, brought, by } = props;
  const old = standing.find(({ indicatorId }) => indicatorId === target?.indicatorId);
  const name = `targets.${index}`;
  const options = indicators.map((indicator) => ({
    value: indicator.id,
    label: `${indicator.name} (${indicator.unitOfMeasure})`,
  }));
  return (
    <fieldset className="row">
      <legend>{target ? `Chỉ tiêu ${index + 1}` : `Chỉ tiêu mới (${index + 1})`}</legend>
      <div className="figure">
        <Field name={`${name}.indicatorId`} label="Chỉ tiêu">
          <Select
            options={options}
            prompt="Chọn chỉ tiêu"
            defaultValue={target?.indicatorId ?? ""}
          />
        </Field>
        <Field
          name={`${name}.typed`}
          label="Mức của mỗi đơn vị"
          hint={old && `Đang thực hiện: ${old.typed}`}
        >
          <TextInput figures defaultValue={target?.typed ?? ""} />
        </Field>
      </div>
      <Beside brought={brought} by={by} words={({ typed }) => typed} />
      {target && !old && <Checkbox name={`${name}.removed`} label={`Bỏ chỉ tiêu ${index + 1}`} />}
    </fieldset>
  );
}
