import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea, TextInput } from "@/components/ui/text-input";
import { typeCountAction } from "@/lib/election/actions";
import { CountRows } from "./count-rows";
import type { StepProps } from "./step-props";

/** What was counted in the hall, typed by one; a second person confirms it. */
export function CountForm({ vote, actingAs }: StepProps) {
  const round = vote.rounds.find(({ id }) => id === vote.openRound?.id);
  if (!round) return null;
  const hands = round.channel === "hands";
  const there = round.seats.filter(
    ({ present, channel }) => present && (hands || channel === "paper"),
  ).length;
  return (
    <ActionForm action={typeCountAction} actingAs={actingAs}>
      <input type="hidden" name="roundId" value={round.id} />
      <input type="hidden" name="channel" value={hands ? "hands" : "paper"} />
      {hands ? (
        <>
          <p>
            Có mặt {there} đơn vị. Ghi số đơn vị giơ tay; số còn lại được ghi là có ý kiến khác.
          </p>
          <input type="hidden" name="issued" value={there} />
          <input type="hidden" name="returned" value={there} />
        </>
      ) : (
        <>
          <Field name="issued" label="Số phiếu phát ra" hint={`Có mặt ${there} đơn vị.`}>
            <TextInput figures inputMode="numeric" defaultValue={`${there}`} />
          </Field>
          <Field name="returned" label="Số phiếu thu về">
            <TextInput figures inputMode="numeric" />
          </Field>
        </>
      )}
      {!hands && (
        <Field
          name="witnesses"
          label="Người chứng kiến"
          hint="Mỗi người một dòng: họ và tên, chức vụ, đơn vị. In trong biên bản kiểm phiếu."
          optional
        >
          <TextArea rows={2} defaultValue={round.sheets.at(-1)?.witnesses ?? ""} />
        </Field>
      )}
      <CountRows asked={round.asked} hands={hands} there={there} />
      <SubmitButton wide icon="ballotBox" variant={round.sheets.length > 0 ? "second" : "main"}>
        {round.sheets.length > 0 ? "Nhập lại kết quả" : "Nhập kết quả kiểm phiếu"}
      </SubmitButton>
    </ActionForm>
  );
}
