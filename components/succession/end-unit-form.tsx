import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Preview, PreviewButton } from "@/components/ui/preview";
import { endUnitAction } from "@/lib/succession/actions";

type EndUnitFormProps = { actingAs: string; unitId: string };

export function EndUnitForm({ actingAs, unitId }: EndUnitFormProps) {
  return (
    <ActionForm action={endUnitAction} actingAs={actingAs}>
      <input type="hidden" name="unitId" value={unitId} />
      <Field name="toOn" label="Ngày cuối hoạt động">
        <DateInput />
      </Field>
      <Field
        name="legalBasis"
        label="Căn cứ"
        hint="Số, ký hiệu, ngày và cơ quan ban hành văn bản."
      />
      <div className="actions">
        <PreviewButton />
      </div>
      <Preview />
    </ActionForm>
  );
}
