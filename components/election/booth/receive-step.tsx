import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { keyCode, keyFingerprint } from "@/lib/ballot/key-code";
import type { SheetRound } from "@/lib/election/queries/get-sheet";
import type { Turnout } from "@/lib/election/queries/turnout";
import { StepTitle } from "./step-title";
import { useAct } from "./use-act";

type ReceiveStepProps = {
  round: SheetRound;
  turnout: Turnout | null;
  receive: () => Promise<void>;
  /** Keys are kept already: the answer was lost, or the browser crashed. */
  goOn: boolean;
};

/** The unit's ballot is made here and issued unseen. The code, worked out from the keys themselves, is compared with the hall's. */
export function ReceiveStep({ round, turnout, receive, goOn }: ReceiveStepProps) {
  const code = useCode(round);
  const { act, isActing, refusal } = useAct(receive);
  const isOther = code !== null && code !== keyCode(round.keyFingerprint ?? "");
  return (
    <section>
      <StepTitle>Nhận phiếu của đơn vị</StepTitle>
      <p>
        Danh sách {turnout?.seats ?? ""} đơn vị bỏ phiếu đã được hội nghị thông qua. Phiếu được giữ
        trên máy này.
      </p>
      <p>Mã của lần bỏ phiếu. Vui lòng so với mã trên màn chiếu:</p>
      <p className="print-code">{code ?? "…"}</p>
      {isOther && (
        <Note tone="err" live="alert" title="Mã không khớp.">
          Khóa của phiếu khác với khóa đã công bố. Vui lòng không nhận phiếu và báo chủ trì.
        </Note>
      )}
      {goOn && (
        <Note tone="plain">
          Lần trước chưa nhận xong. Bấm “Nhận phiếu” để tiếp tục; đơn vị vẫn chỉ có 01 phiếu.
        </Note>
      )}
      {refusal && (
        <Note tone="err" live="alert">
          {refusal}
        </Note>
      )}
      <Button big wide onClick={act} disabled={isActing || isOther}>
        {isActing ? "Đang nhận phiếu…" : "Nhận phiếu"}
      </Button>
      {turnout && (
        <p className="meta" role="status">
          Đã phát {turnout.issued}/{turnout.seats} phiếu. Sau khi chủ trì kết thúc phát phiếu, trang
          này tự chuyển sang bước bỏ phiếu.
        </p>
      )}
    </section>
  );
}

function useCode({ slips }: SheetRound) {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    void keyFingerprint(slips).then((fingerprint) => setCode(keyCode(fingerprint)));
  }, [slips]);
  return code;
}
