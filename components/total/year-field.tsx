import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { OfficeFigures } from "@/lib/total/queries/office-figures";

/** Which year is shown; the office chosen before goes along. */
export function YearField({ scope: { years, year, office } }: Pick<OfficeFigures, "scope">) {
  return (
    <>
      {office && <input type="hidden" name="office" value={office.id} />}
      <Field name="year" label="Năm">
        <Select
          options={years.map((each) => ({ value: `${each}`, label: `${each}` }))}
          defaultValue={`${year}`}
        />
      </Field>
    </>
  );
}
