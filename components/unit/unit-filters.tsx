import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Day } from "@/lib/dates";
import type { UnitKind } from "@/lib/db/generated/enums";
import { unitKindTitles } from "@/lib/unit/labels";

type UnitFiltersProps = { q: string; kind: UnitKind | null; on: Day };

export function UnitFilters({ q, kind, on }: UnitFiltersProps) {
  const kinds = Object.entries(unitKindTitles).map(([value, label]) => ({ value, label }));
  return (
    <Filters action="/admin/units">
      <Field name="q" label="Tên hoặc mã">
        <TextInput type="search" defaultValue={q} />
      </Field>
      <Field name="kind" label="Loại">
        <Select options={kinds} prompt="Tất cả" defaultValue={kind ?? ""} />
      </Field>
      <Field name="on" label="Tính đến ngày">
        <DateInput defaultValue={on} />
      </Field>
    </Filters>
  );
}
