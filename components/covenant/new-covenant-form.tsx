import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PickGroup } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { clusterName } from "@/lib/cluster/labels";
import { draftCovenantAction } from "@/lib/covenant/actions";
import type { DraftableYear } from "@/lib/covenant/queries/draftable-years";
import type { TextKind } from "@/lib/db/generated/enums";

type NewCovenantFormProps = {
  years: readonly DraftableYear[];
  kind?: TextKind;
  actingAs: string;
};

/** Which year, from what, and for a covenant whether for a campaign. */
export function NewCovenantForm({ years, kind = "covenant", actingAs }: NewCovenantFormProps) {
  const sources = sourcesOf(years);
  const options = years.map(({ clusterYearId, cluster, year }) => ({
    value: clusterYearId,
    label: `${clusterName(cluster)}, năm ${year}`,
  }));
  return (
    <ActionForm action={draftCovenantAction} actingAs={actingAs}>
      <Field name="clusterYearId" label="Cụm và năm">
        <Select options={options} />
      </Field>
      <input type="hidden" name="kind" value={kind} />
      {sources.length > 1 ? (
        <PickGroup
          name="source"
          legend="Cách lập"
          options={sources}
          defaultValue={sources[0]?.value ?? "blank"}
        />
      ) : (
        <input type="hidden" name="source" value="blank" />
      )}
      {kind === "covenant" ? (
        <Field
          name="campaign"
          label="Đợt thi đua, chuyên đề"
          hint="Để trống nếu là Giao ước của cả năm."
          optional
        >
          <TextInput />
        </Field>
      ) : (
        <input type="hidden" name="campaign" value="" />
      )}
      <div className="actions">
        <SubmitButton icon="plus">Lập dự thảo</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** The last year's words first, then the templates of the offices above, the nearest first; at the end a blank sheet. */
function sourcesOf(years: readonly DraftableYear[]) {
  const templates = new Map(years.flatMap((year) => year.templates.map((each) => [each.id, each])));
  const last = {
    value: "lastYear",
    label: "Lập từ năm trước",
    hint: "Chép nội dung và chỉ tiêu chung để sửa lại.",
  };
  return [
    ...(years.some(({ lastYear }) => lastYear !== null) ? [last] : []),
    ...[...templates.values()].map(({ id, title, owner }) => ({
      value: id,
      label: `Lập từ mẫu: ${title}`,
      hint: owner,
    })),
    { value: "blank", label: "Lập bản trống", hint: "Tự ghi từng nội dung." },
  ];
}
