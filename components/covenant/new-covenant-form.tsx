import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PickGroup } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { clusterName } from "@/lib/cluster/labels";
import { draftCovenantAction } from "@/lib/covenant/actions";
import type { DraftableYear } from "@/lib/covenant/queries/draftable-years";

type NewCovenantFormProps = { years: readonly DraftableYear[]; actingAs: string };

const sources = [
  {
    value: "lastYear",
    label: "Lập từ năm trước",
    hint: "Chép nội dung và chỉ tiêu chung để sửa lại.",
  },
  { value: "blank", label: "Lập bản trống" },
];

/** Which year, from what, and whether for a campaign. */
export function NewCovenantForm({ years, actingAs }: NewCovenantFormProps) {
  const hasLast = years.some(({ lastYear }) => lastYear !== null);
  const options = years.map(({ clusterYearId, cluster, year }) => ({
    value: clusterYearId,
    label: `${clusterName(cluster)}, năm ${year}`,
  }));
  return (
    <ActionForm action={draftCovenantAction} actingAs={actingAs}>
      <Field name="clusterYearId" label="Cụm và năm">
        <Select options={options} />
      </Field>
      {hasLast ? (
        <PickGroup name="source" legend="Cách lập" options={sources} defaultValue="lastYear" />
      ) : (
        <input type="hidden" name="source" value="blank" />
      )}
      <Field
        name="campaign"
        label="Đợt thi đua, chuyên đề"
        hint="Để trống nếu là Giao ước của cả năm."
        optional
      >
        <TextInput />
      </Field>
      <div className="actions">
        <SubmitButton icon="plus">Lập dự thảo</SubmitButton>
      </div>
    </ActionForm>
  );
}
