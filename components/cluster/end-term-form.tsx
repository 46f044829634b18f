import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DateInput } from "@/components/ui/date-input";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { endTermAction } from "@/lib/cluster/actions";
import { leadershipRoleLabels } from "@/lib/cluster/labels";
import type { TermView } from "@/lib/cluster/queries/get-leadership";
import { placeName } from "@/lib/unit/labels";

/** Sets a term's last day: after the hand-over, or when another unit takes its place. */
export function EndTermForm({ term, actingAs }: { term: TermView; actingAs: string }) {
  return (
    <Confirm
      act="Kết thúc nhiệm kỳ"
      variant="grave"
      question={`Kết thúc nhiệm kỳ ${leadershipRoleLabels[term.role]} của ${placeName(term.unit)}?`}
    >
      <p>Sau ngày cuối, cán bộ của đơn vị không còn làm việc với tư cách này.</p>
      <ActionForm action={endTermAction} actingAs={actingAs}>
        <input type="hidden" name="termId" value={term.id} />
        <Field name="toOn" label="Ngày cuối">
          <DateInput min={term.fromOn} />
        </Field>
        <div className="actions">
          <SubmitButton variant="grave">Kết thúc nhiệm kỳ</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}
