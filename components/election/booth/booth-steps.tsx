import { Icon } from "@/components/ui/icon";
import type { RoundStatus } from "@/lib/db/generated/enums";

const steps = ["Nhận phiếu", "Bỏ phiếu", "Kiểm phiếu"];

/** Where the unit is, of three. */
export function BoothSteps({ status, hasSent }: { status: RoundStatus; hasSent: boolean }) {
  const now =
    hasSent || status === "closed" || status === "counted" ? 2 : status === "voting" ? 1 : 0;
  return (
    <ol className="three" aria-label="Các bước">
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < now ? "done" : ""}
          aria-current={index === now ? "step" : undefined}
        >
          <span aria-hidden="true">{index < now ? <Icon name="check" /> : index + 1}</span>
          {step}
        </li>
      ))}
    </ol>
  );
}
