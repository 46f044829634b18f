import { Note } from "@/components/ui/note";
import type { SheetRound } from "@/lib/election/queries/get-sheet";
import type { Turnout } from "@/lib/election/queries/turnout";
import { StepTitle } from "./step-title";

type SentStepProps = { round: SheetRound | null; turnout: Turnout | null };

export function SentStep({ round, turnout }: SentStepProps) {
  return (
    <section>
      <StepTitle moves>Hệ thống đã nhận phiếu của đơn vị.</StepTitle>
      <p role="status">
        {turnout?.status === "voting" && `Đã nhận ${turnout.received}/${turnout.issued} phiếu. `}
        Kết quả được công bố sau khi chủ trì kết thúc bỏ phiếu; trước đó không ai xem được.
      </p>
      {turnout && turnout.issued > 0 && (
        <meter
          className="wide"
          min={0}
          max={turnout.issued}
          value={turnout.received}
          aria-label="Số phiếu đã nhận"
        />
      )}
      {round?.receipts && (
        <Note tone="plain">
          Máy này còn giữ mã phiếu để kiểm tra sau khi kiểm phiếu; máy không giữ lựa chọn. Có thể
          tắt màn hình.
        </Note>
      )}
    </section>
  );
}
