import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { freezeRollAction } from "@/lib/election/actions";
import { channelOptions } from "@/lib/election/labels";
import type { StepProps } from "./step-props";

const tellerRows = [0, 1, 2];

/** The roll is read out and agreed; from here on neither it nor the rules change. */
export function FreezeRollForm({ vote, actingAs }: StepProps) {
  const channels = channelOptions(vote.way, vote.inTheHall.length);
  const round = vote.rounds.length + 1;
  const names = vote.questions
    .flatMap(({ candidates }) => candidates)
    .filter(({ id }) => vote.next.some(({ candidateId }) => candidateId === id))
    .map(({ name }) => name);
  const mayBeBoth = channels.some(({ value }) => value === "hybrid");
  const secret = vote.way === "secretBallot";
  return (
    <ActionForm action={freezeRollAction} actingAs={actingAs}>
      <input type="hidden" name="voteId" value={vote.id} />
      <p>
        Lần {round}: {[...new Set(names)].join(", ")}.
      </p>
      {secret ? (
        <>
          <PickGroup
            name="channel"
            legend="Cách bỏ phiếu"
            options={channels}
            defaultValue={channels[0]?.value ?? ""}
          />
          {mayBeBoth && (
            <PickGroup
              name="paperUnitIds[]"
              legend="Đơn vị bỏ phiếu giấy"
              hint="Chỉ đánh dấu khi chọn phiếu giấy và phiếu điện tử."
              options={vote.inTheHall.map(({ unitId, name }) => ({ value: unitId, label: name }))}
            />
          )}
          {tellerRows.map((row) => (
            <fieldset key={row} className="row">
              <legend>{row === 0 ? "Tổ trưởng Tổ kiểm phiếu" : `Thành viên ${row}`}</legend>
              <Field name={`tellers.${row}.name`} label="Họ và tên" optional={row > 0} />
              <Field name={`tellers.${row}.post`} label="Chức vụ, đơn vị" optional />
            </fieldset>
          ))}
        </>
      ) : (
        <input type="hidden" name="channel" value="hands" />
      )}
      <p className="meta">
        Danh sách lấy theo điểm danh của hội nghị. Sau khi thông qua, danh sách, quy định và các đơn
        vị được giới thiệu không thay đổi nữa.
      </p>
      <SubmitButton wide icon="checklist">
        Thông qua danh sách
      </SubmitButton>
    </ActionForm>
  );
}
