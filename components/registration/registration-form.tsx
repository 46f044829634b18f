import { ActionForm } from "@/components/ui/action-form";
import { LeaveWarning } from "@/components/ui/leave-warning";
import { SubmitButton } from "@/components/ui/submit-button";
import { registerAction } from "@/lib/registration/actions";
import type { RegistrationView } from "@/lib/registration/queries/registrations";
import { RegistrationFields } from "./registration-fields";
import { RegistrationReference } from "./registration-reference";

type RegistrationFormProps = {
  registration: RegistrationView;
  /** The last share of the unit's people that waits for its head, sent along. */
  sharesSeen: string | null;
  actingAs: string;
};

/** Where a unit types its registration; an empty line is no target, an empty row nothing undertaken. */
export function RegistrationForm({ registration, sharesSeen, actingAs }: RegistrationFormProps) {
  const { maySend } = registration.viewer;
  return (
    <ActionForm action={registerAction} actingAs={actingAs} className="">
      <LeaveWarning />
      <RegistrationReference registration={registration} />
      {sharesSeen && <input type="hidden" name="sharesSeen" value={sharesSeen} />}
      <RegistrationFields registration={registration} />
      <div className="savebar">
        <div className="actions">
          <SubmitButton variant={maySend ? "second" : "main"} name="intent" value="save">
            Lưu tạm
          </SubmitButton>
          {maySend && (
            <SubmitButton name="intent" value="submit" icon="paperPlane">
              Gửi đăng ký
            </SubmitButton>
          )}
        </div>
      </div>
    </ActionForm>
  );
}
