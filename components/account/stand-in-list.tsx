import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { endStandInAction } from "@/lib/account/actions";
import type { StandIn } from "@/lib/account/queries/stand-ins";
import type { Capacity } from "@/lib/auth/actor";
import { dayText } from "@/lib/date-text";

type StandInListProps = { capacity: Capacity; standIns: readonly StandIn[] };

/** Who stands in, now or later; each may be ended before its time. */
export function StandInList({ capacity, standIns }: StandInListProps) {
  if (standIns.length === 0) return null;
  return (
    <ul className="lines">
      {standIns.map(({ id, name, fromOn, toOn }) => (
        <li key={id}>
          <span>
            Đồng chí <b>{name}</b> thay từ <span className="num">{dayText(fromOn)}</span>
            {toOn && (
              <>
                {" "}
                đến hết <span className="num">{dayText(toOn)}</span>
              </>
            )}
          </span>
          <ActionForm action={endStandInAction} actingAs={capacity.key}>
            <input type="hidden" name="assignmentId" value={id} />
            <SubmitButton variant="quiet">
              Kết thúc ngay<span className="vh"> việc thay của đồng chí {name}</span>
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
