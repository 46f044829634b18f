import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Checkbox } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { recordRatingAction } from "@/lib/honor/actions";
import { workRatingLabels } from "@/lib/honor/labels";
import type { AwardsView } from "@/lib/honor/queries/list-awards";
import { DecisionFields } from "./decision-fields";

type RatingFormProps = Pick<AwardsView, "units" | "ratings"> & { actingAs: string };

/** How a year was rated and whether there was discipline; what conditions of later honors are answered from. */
export function RatingForm({ units, ratings, actingAs }: RatingFormProps) {
  const options = Object.entries(workRatingLabels).map(([value, label]) => ({ value, label }));
  return (
    <>
      <ul className="stack">
        {ratings.map(({ id, who, year, rating, disciplined, decisionNumber }) => (
          <li key={id}>
            {who}, năm {year}: {workRatingLabels[rating]}
            {disciplined && "; có kỷ luật"} <span className="meta">({decisionNumber})</span>
          </li>
        ))}
      </ul>
      <ActionForm action={recordRatingAction} actingAs={actingAs}>
        <DecisionFields units={units} recipientHint="Để trống nếu là chính đơn vị." yearLabel="Năm">
          <Field name="rating" label="Xếp loại">
            <Select prompt="Chọn mức" options={options} />
          </Field>
          <Checkbox
            name="disciplined"
            label="Có kỷ luật trong năm"
            hint="Từ cảnh cáo trở lên; của đơn vị: có cá nhân bị kỷ luật."
          />
        </DecisionFields>
        <SubmitButton variant="second">Ghi xếp loại</SubmitButton>
      </ActionForm>
    </>
  );
}
