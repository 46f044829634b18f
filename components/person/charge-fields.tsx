import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";
import { roleLabels } from "@/lib/auth/labels";
import { Role } from "@/lib/db/generated/enums";

/** What an assignment says: which role, where, by which post, from when to when. */
export function ChargeFields({
  places,
}: {
  places: { units: readonly Option[]; clusters: readonly Option[] };
}) {
  const roles = Object.values(Role).map((value) => ({ value, label: roleLabels[value] }));
  return (
    <>
      <Field name="role" label="Vai trò">
        <Select options={roles} prompt="Chọn vai trò" />
      </Field>
      <Field
        name="place"
        label="Nơi công tác"
        hint="Đơn vị, hoặc cụm thi đua cho Lãnh đạo phụ trách và người giúp việc cụm."
      >
        <Select options={[...places.units, ...places.clusters]} prompt="Chọn đơn vị hoặc cụm" />
      </Field>
      <Field name="post" label="Chức vụ" hint="Như ghi trên văn bản, ví dụ: Phó Chủ tịch." />
      <Field name="fromOn" label="Từ ngày">
        <DateInput />
      </Field>
      <Field name="toOn" label="Đến hết ngày" optional>
        <DateInput />
      </Field>
    </>
  );
}
