import type { Route } from "next";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { Select } from "@/components/ui/select";
import { basisLabels } from "@/lib/total/labels";
import type { ClusterFigures } from "@/lib/total/queries/cluster-figures";

type FiguresFilterProps = {
  figures: Pick<ClusterFigures, "periods" | "period" | "basis">;
  action: Route;
  /** What else is chosen: the year, the office. */
  children?: ReactNode;
};

/** Which days are shown, and which figures count: an address of its own for each. */
export function FiguresFilter({ figures, action, children }: FiguresFilterProps) {
  const { periods, period, basis } = figures;
  const chosen = period && `${period.fromOn}_${period.toOn}`;
  const options = [
    { value: "", label: "Cả năm, đến nay" },
    ...periods.map(({ value, label }) => ({ value, label: `Kỳ ${label}` })),
  ];
  return (
    <Filters action={action} act="Xem số liệu">
      {children}
      <Field name="period" label="Kỳ">
        <Select options={options} defaultValue={chosen ?? ""} />
      </Field>
      <Field name="basis" label="Số liệu được tính">
        <Select
          options={Object.entries(basisLabels).map(([value, label]) => ({ value, label }))}
          defaultValue={basis}
        />
      </Field>
    </Filters>
  );
}
