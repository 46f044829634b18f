import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { changePhaseAction } from "@/lib/cluster/actions";
import { phaseLabels } from "@/lib/cluster/labels";
import type { Phase } from "@/lib/db/generated/enums";
import { type Unsigned, UnsignedNote } from "./unsigned-note";

type PhaseFormProps = {
  clusterYearId: string;
  year: number;
  from: Phase;
  to: Phase;
  /** Going back wants a reason. */
  back?: boolean;
  /** What is still being signed when the year is closed. */
  unsigned?: readonly Unsigned[] | undefined;
  actingAs: string;
};

const effects: Record<Phase, string> = {
  preparing: "Năm trở lại giai đoạn chuẩn bị; chưa đơn vị nào đăng ký, ký kết.",
  registering: "Các đơn vị đăng ký thi đua, góp ý và ký kết Giao ước.",
  running: "Các đơn vị thực hiện và báo cáo theo kỳ.",
  reviewing: "Các đơn vị gửi báo cáo năm; cụm tổng kết, bình xét.",
  closed: "Năm khép lại và chỉ còn để đọc. Chỉ người quản trị của cơ quan quản lý cụm mở lại được.",
};

/** Moves a year to a neighbouring phase, after saying what that changes. */
export function PhaseForm({ clusterYearId, year, from, to, ...form }: PhaseFormProps) {
  const { back, unsigned = [], actingAs } = form;
  const act = `${back ? "Chuyển về" : "Chuyển sang"} “${phaseLabels[to]}”`;
  return (
    <Confirm
      act={act}
      variant={back ? "grave" : "main"}
      question={`Chuyển năm ${year} từ “${phaseLabels[from]}” ${back ? "về" : "sang"} “${phaseLabels[to]}”?`}
    >
      <p>{effects[to]}</p>
      <UnsignedNote unsigned={unsigned} />
      <ActionForm action={changePhaseAction} actingAs={actingAs}>
        <input type="hidden" name="clusterYearId" value={clusterYearId} />
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="to" value={to} />
        {back && (
          <Field name="reason" label="Lý do">
            <TextArea />
          </Field>
        )}
        <div className="actions">
          <SubmitButton variant={back ? "grave" : "main"}>{act}</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}
