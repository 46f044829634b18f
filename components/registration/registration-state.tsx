import { Badge, State, type StateLook } from "@/components/ui/state";
import type { UnitSquareState } from "@/components/ui/unit-square";
import type { RegistrationStatus } from "@/lib/db/generated/enums";
import { registrationStatusLabels } from "@/lib/registration/labels";

const looks: Record<RegistrationStatus, StateLook> = {
  draft: { icon: "half", tone: "act" },
  submitted: { icon: "paperPlane", tone: "act" },
  returned: { icon: "arrowBack", tone: "warn" },
  verified: { icon: "checkRing", tone: "ok" },
};

export const registrationSquares: Record<RegistrationStatus, UnitSquareState> = {
  draft: "entering",
  submitted: "waiting",
  returned: "returned",
  verified: "confirmed",
};

export function RegistrationState({ status }: { status: RegistrationStatus | null }) {
  if (status) return <State {...looks[status]}>{registrationStatusLabels[status]}</State>;
  return (
    <State icon="openRing" tone="off">
      Chưa đăng ký
    </State>
  );
}

export function RegistrationBadge({ status }: { status: RegistrationStatus }) {
  return <Badge {...looks[status]}>{registrationStatusLabels[status]}</Badge>;
}
