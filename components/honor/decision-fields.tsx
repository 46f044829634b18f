import type { ReactNode } from "react";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";

type DecisionFieldsProps = {
  units: readonly Option[];
  /** When the recipient is left empty. */
  recipientHint: string;
  yearLabel: string;
  /** What was decided. */
  children: ReactNode;
};

/** Of whom a decision speaks and for which year, what it says, and its number and day. */
export function DecisionFields({ units, recipientHint, yearLabel, children }: DecisionFieldsProps) {
  return (
    <>
      <Field name="unitId" label="Đơn vị">
        <Select prompt="Chọn đơn vị" options={units} />
      </Field>
      <Field name="recipient" label="Cá nhân hoặc bộ phận" hint={recipientHint} optional />
      <Field name="year" label={yearLabel}>
        <TextInput inputMode="numeric" />
      </Field>
      {children}
      <Field name="decisionNumber" label="Số quyết định" />
      <Field name="decidedOn" label="Ngày quyết định">
        <DateInput />
      </Field>
    </>
  );
}
