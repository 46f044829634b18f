import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { State, type StateLook } from "@/components/ui/state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { momentInSentence } from "@/lib/date-text";
import { adviseAdjustmentAction, decideAdjustmentAction } from "@/lib/registration/actions";
import { adjustmentState, askingTitle } from "@/lib/registration/labels";
import type { RegistrationView } from "@/lib/registration/queries/registrations";
import { AdjustedLines } from "./adjusted-lines";

type AdjustmentsPanelProps = { registration: RegistrationView; actingAs: string };

/** What was asked to be changed, the latest first: line by line before and after, why, the lead's opinion, the answer. */
export function AdjustmentsPanel({ registration, actingAs }: AdjustmentsPanelProps) {
  const { adjustments } = registration;
  if (adjustments.length === 0) return null;
  return adjustments.map((adjustment) => (
    <Panel
      key={adjustment.id}
      title={askingTitle(adjustment)}
      meta={<State {...lookOf(adjustment.granted)}>{adjustmentState(adjustment)}</State>}
    >
      <div className="stack">
        <AdjustedLines lines={adjustment.lines} />
        <p>
          Lý do: {adjustment.reason}{" "}
          <span className="meta">
            ({adjustment.askedBy}, {momentInSentence(adjustment.askedAt)})
          </span>
        </p>
        {adjustment.opinionAt && (
          <p>
            Ý kiến của Cụm: {adjustment.agrees ? "thống nhất" : "không thống nhất"}.{" "}
            {adjustment.opinion} <span className="meta">({adjustment.opinionBy})</span>
          </p>
        )}
        {adjustment.decidedAt ? (
          <p>
            Trả lời: {adjustment.answer}{" "}
            <span className="meta">
              ({adjustment.decidedBy}, {momentInSentence(adjustment.decidedAt)})
            </span>
          </p>
        ) : (
          <p className="meta">Chờ {adjustment.deciderName} quyết định.</p>
        )}
        {adjustment.mayAdvise && <Advise {...{ registration, actingAs, adjustment }} />}
        {adjustment.mayDecide && <Decide {...{ registration, actingAs, adjustment }} />}
      </div>
    </Panel>
  ));
}

type AdjustmentProps = AdjustmentsPanelProps & {
  adjustment: RegistrationView["adjustments"][number];
};

function Advise({ registration, actingAs, adjustment }: AdjustmentProps) {
  return (
    <More title="Cho ý kiến">
      <ActionForm action={adviseAdjustmentAction} actingAs={actingAs}>
        <AdjustmentReference {...{ registration, adjustment }} />
        <Field name="agrees" label="Ý kiến của Cụm">
          <Select
            prompt="Chọn ý kiến"
            options={[
              { value: "yes", label: "Thống nhất" },
              { value: "no", label: "Không thống nhất" },
            ]}
          />
        </Field>
        <Field name="opinion" label="Nội dung ý kiến">
          <TextArea rows={2} />
        </Field>
        <SubmitButton variant="second">Ghi ý kiến</SubmitButton>
      </ActionForm>
    </More>
  );
}

function Decide({ registration, actingAs, adjustment }: AdjustmentProps) {
  return (
    <ActionForm action={decideAdjustmentAction} actingAs={actingAs}>
      <AdjustmentReference {...{ registration, adjustment }} />
      <Field name="answer" label="Ý kiến trả lời">
        <TextArea rows={2} />
      </Field>
      <div className="actions">
        <SubmitButton name="decision" value="grant" icon="checkRing">
          {adjustment.isLate ? "Đồng ý đăng ký muộn" : "Đồng ý điều chỉnh"}
        </SubmitButton>
        <SubmitButton name="decision" value="decline" variant="second">
          Không đồng ý
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

function AdjustmentReference({ registration, adjustment }: Omit<AdjustmentProps, "actingAs">) {
  return (
    <>
      <input type="hidden" name="clusterYearId" value={registration.clusterYear.id} />
      <input type="hidden" name="unitId" value={registration.unitId} />
      <input type="hidden" name="adjustmentId" value={adjustment.id} />
    </>
  );
}

function lookOf(granted: boolean | null): StateLook {
  if (granted === null) return { icon: "half", tone: "act" };
  return granted ? { icon: "checkRing", tone: "ok" } : { icon: "octagon", tone: "off" };
}
