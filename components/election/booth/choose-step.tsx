import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import type { Slip } from "@/lib/ballot/slip";
import type { Chosen } from "./chosen";
import { SlipFields } from "./slip-fields";
import { StepTitle } from "./step-title";

type ChooseStepProps = {
  slips: readonly Slip[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  goOn: () => void;
};

export function ChooseStep({ slips, chosen, choose, goOn }: ChooseStepProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  function look() {
    const fault = slips
      .map((slip) => faultOf(slip, chosen.get(slip.id)))
      .find((words) => words !== null);
    setWrong(fault ?? null);
    if (!fault) goOn();
  }
  return (
    <section>
      <StepTitle moves>Phiếu của đơn vị</StepTitle>
      <p>
        Mỗi đơn vị bỏ 01 phiếu. Phiếu kín: không ai, kể cả người quản trị hệ thống, xem được đơn vị
        nào chọn gì; giới hạn của bảo đảm này: xem cuối trang.
      </p>
      {slips.map((slip) => (
        <SlipFields
          key={slip.id}
          slip={slip}
          chosen={chosen.get(slip.id) ?? null}
          choose={(choices) => choose(new Map(chosen).set(slip.id, choices))}
        />
      ))}
      {wrong && (
        <Note tone="err" live="alert">
          {wrong}
        </Note>
      )}
      <Button big wide onClick={look}>
        Tiếp tục
      </Button>
    </section>
  );
}

function faultOf(
  { title, leastChoices, mostChoices }: Slip,
  choices: readonly number[] | undefined,
) {
  if (!choices)
    return `Chưa chọn ở “${title}”. Nếu không chọn đơn vị nào, vui lòng chọn “Phiếu trắng”.`;
  if (choices.length > mostChoices)
    return `“${title}”: đã chọn ${choices.length}, số được chọn nhiều nhất là ${mostChoices}. Vui lòng bỏ bớt ${choices.length - mostChoices}.`;
  if (choices.length > 0 && choices.length < leastChoices)
    return `“${title}”: đã chọn ${choices.length}, số phải chọn ít nhất là ${leastChoices}. Vui lòng chọn thêm, hoặc chọn “Phiếu trắng”.`;
  return null;
}
