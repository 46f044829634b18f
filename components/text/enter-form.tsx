import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { enterOpinionAction } from "@/lib/text/actions";
import type { RoundView } from "@/lib/text/queries/get-consulting";
import { OpinionFields } from "./opinion-fields";

type EnterFormProps = { round: RoundView; unitId: string; actingAs: string };

/** The secretariat enters what a unit has written on paper; marked so, and the unit may say otherwise. */
export function EnterForm({ round, unitId, actingAs }: EnterFormProps) {
  const unit = round.units.find((each) => each.unitId === unitId);
  if (!unit) return null;
  return (
    <Panel title={`Nhập thay ${unit.name}`} className="no-print">
      <ActionForm action={enterOpinionAction} actingAs={actingAs} className="stack-l">
        <input type="hidden" name="consultationId" value={round.id} />
        <input type="hidden" name="unitId" value={unitId} />
        <Field
          name="paper"
          label="Theo văn bản của đơn vị"
          hint="Ví dụ: Công văn số 12/MTTQ-BTT ngày 20/02/2024. Đơn vị xem được và có thể gửi lại."
        >
          <TextInput />
        </Field>
        <OpinionFields round={round} unitId={unitId} />
        <div className="actions">
          <SubmitButton name="all" value="agree" variant="second" icon="check">
            Thống nhất toàn bộ
          </SubmitButton>
          <SubmitButton pendingWords="Đang ghi">Nhập thay đơn vị</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
