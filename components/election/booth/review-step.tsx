import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import type { Slip } from "@/lib/ballot/slip";
import type { Chosen } from "./chosen";
import { StepTitle } from "./step-title";
import { useAct } from "./use-act";

type ReviewStepProps = {
  slips: readonly Slip[];
  chosen: Chosen;
  send: () => Promise<void>;
  back: () => void;
  /** The ballots are signed and cannot change any more: only sending is left. */
  isSigned: boolean;
};

export function ReviewStep({ slips, chosen, send, back, isSigned }: ReviewStepProps) {
  const { act, isActing, refusal } = useAct(send);
  return (
    <section>
      <StepTitle moves>{isSigned ? "Gửi tiếp phiếu" : "Xem lại phiếu"}</StepTitle>
      {isSigned ? (
        <p>
          Phiếu đã điền xong và chưa gửi hết. Vui lòng bấm “Gửi phiếu” để gửi tiếp; phiếu không gửi
          hai lần.
        </p>
      ) : (
        <>
          <p>Đơn vị chọn:</p>
          {slips.map(({ id, title, options }) => (
            <p key={id} className="chosen">
              <b>{namesOf(options, chosen.get(id) ?? [])}</b>
              <span className="meta">{title}</span>
            </p>
          ))}
          <Note tone="warn" title="Gửi phiếu?">
            Phiếu đã gửi không sửa được.
          </Note>
        </>
      )}
      {refusal && (
        <Note tone="err" live="alert">
          {refusal}
        </Note>
      )}
      <Button big wide icon="paperPlane" onClick={act} disabled={isActing}>
        {isActing ? "Đang gửi phiếu…" : "Gửi phiếu"}
      </Button>
      {!isSigned && (
        <Button big wide variant="second" onClick={back} disabled={isActing}>
          Xem lại
        </Button>
      )}
    </section>
  );
}

function namesOf(options: readonly string[], choices: readonly number[]) {
  return choices.map((choice) => options[choice - 1]).join(", ") || "Phiếu trắng";
}
