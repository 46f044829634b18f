import { EntryTable } from "@/components/report/entry-table";
import { ActionForm } from "@/components/ui/action-form";
import { More } from "@/components/ui/more";
import { SubmitButton } from "@/components/ui/submit-button";
import { assignTargetsAction } from "@/lib/registration/actions";
import { targetWords } from "@/lib/registration/labels";
import type { RegistrationView } from "@/lib/registration/queries/registrations";

type AssignFormProps = { registration: RegistrationView; actingAs: string };

/** Where the upper office types what it asks of the unit; the stricter of the two counts. */
export function AssignForm({ registration, actingAs }: AssignFormProps) {
  const lines = registration.lines
    .filter(({ isAssignedAbove }) => !isAssignedAbove)
    .map(({ indicator, assignedTyped, typed, commonText }) => ({
      ...{ indicator, typed: assignedTyped, registered: targetWords(indicator, typed), commonText },
    }));
  return (
    <More title="Giao chỉ tiêu" className="panel asks">
      <ActionForm action={assignTargetsAction} actingAs={actingAs} className="">
        <input type="hidden" name="clusterYearId" value={registration.clusterYear.id} />
        <input type="hidden" name="unitId" value={registration.unitId} />
        <input type="hidden" name="seen" value={registration.assignedMark} />
        <p>
          Mức chặt hơn giữa chỉ tiêu giao và đăng ký được tính. Để trống dòng không giao; khi đó chỉ
          tiêu chung của Giao ước, nếu có, được tính như chỉ tiêu giao. Chỉ tiêu do cấp trên giao
          không có ở đây.
        </p>
        <EntryTable lines={lines} head="Chỉ tiêu giao" note={besideAssigned} />
        <div className="actions">
          <SubmitButton>Lưu chỉ tiêu giao</SubmitButton>
        </div>
      </ActionForm>
    </More>
  );
}

function besideAssigned({
  registered,
  commonText,
}: {
  registered: string;
  commonText: string | null;
}) {
  return [
    commonText && `Chỉ tiêu chung của Giao ước: ${commonText}`,
    registered && `Đơn vị đăng ký: ${registered}`,
  ]
    .filter(Boolean)
    .join("; ");
}
