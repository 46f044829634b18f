import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import {
  handOverAction,
  receiveHandoverAction,
  returnHandoverAction,
} from "@/lib/handover/actions";
import type { HandoverView } from "@/lib/handover/queries/get-handover";

type HandoverStepsProps = { handover: HandoverView; actingAs: string; title: string };

/** What one of the two leads does next, in person. */
export function HandoverSteps({ handover, actingAs, title }: HandoverStepsProps) {
  const { mayHandOver, mayReceive } = handover.viewer;
  if (!mayHandOver && !mayReceive) return null;
  return (
    <Panel title="Việc tiếp theo" className="no-print">
      <div className="stack">
        <p className="meta capacity-named">
          Với tư cách <b>{title}</b>.
        </p>
        {mayHandOver && <HandOver handover={handover} actingAs={actingAs} />}
        {mayReceive && <Receive handover={handover} actingAs={actingAs} />}
      </div>
    </Panel>
  );
}

type StepProps = Omit<HandoverStepsProps, "title">;

function HandOver({ handover, actingAs }: StepProps) {
  return (
    <Confirm
      act="Bàn giao Cụm trưởng"
      variant="main"
      question={`Bàn giao nhiệm vụ Cụm trưởng năm ${handover.year}? Sau khi bàn giao, nội dung chỉ sửa được khi bên nhận trả lại.`}
    >
      <ActionForm action={handOverAction} actingAs={actingAs}>
        <Ref handover={handover} />
        <div className="actions">
          <SubmitButton>Bàn giao</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}

function Receive({ handover, actingAs }: StepProps) {
  return (
    <>
      <Confirm
        act="Nhận bàn giao"
        variant="main"
        question="Đã nhận đủ hồ sơ, việc chưa xong và hiện vật trong biên bản? Sau khi nhận, biên bản không sửa được."
      >
        <ActionForm action={receiveHandoverAction} actingAs={actingAs}>
          <Ref handover={handover} />
          <div className="actions">
            <SubmitButton>Nhận bàn giao</SubmitButton>
            <DismissButton />
          </div>
        </ActionForm>
      </Confirm>
      <Confirm act="Trả lại" question="Trả lại bên giao để bổ sung?">
        <ActionForm action={returnHandoverAction} actingAs={actingAs}>
          <Ref handover={handover} />
          <Field name="reason" label="Lý do" hint="Bên giao đọc được lý do này.">
            <TextArea rows={3} />
          </Field>
          <div className="actions">
            <SubmitButton variant="second">Trả lại</SubmitButton>
            <DismissButton />
          </div>
        </ActionForm>
      </Confirm>
    </>
  );
}

function Ref({ handover: { clusterYearId, revision } }: { handover: HandoverView }) {
  return (
    <>
      <input type="hidden" name="clusterYearId" value={clusterYearId} />
      <input type="hidden" name="revision" value={revision} />
    </>
  );
}
