import { ActionForm } from "@/components/ui/action-form";
import { State } from "@/components/ui/state";
import { SubmitButton } from "@/components/ui/submit-button";
import { chooseCapacityAction } from "@/lib/account/actions";
import type { Actor } from "@/lib/auth/actor";

/** All one may act as, in words; one press changes over. */
export function CapacityList({ capacity, capacities }: Pick<Actor, "capacity" | "capacities">) {
  return (
    <ul className="lines">
      {capacities.map(({ key, title }) => (
        <li key={key}>
          <b>{title}</b>
          {key === capacity.key ? (
            <State icon="checkRing" tone="ok">
              Đang dùng
            </State>
          ) : (
            <ActionForm action={chooseCapacityAction} actingAs={capacity.key}>
              <input type="hidden" name="capacity" value={key} />
              <SubmitButton variant="second">
                Chọn<span className="vh"> {title}</span>
              </SubmitButton>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
