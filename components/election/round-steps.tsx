import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea, TextInput } from "@/components/ui/text-input";
import { momentInSentence } from "@/lib/date-text";
import { takeRoundStepAction } from "@/lib/election/actions";
import { roundStepLabels, stepButton, stepEffects } from "@/lib/election/labels";
import type { RoundView } from "@/lib/election/queries/get-vote";
import type { StepProps } from "./step-props";

type RoundStepsProps = StepProps & { round: Pick<RoundView, "id"> };
type Step = StepProps["vote"]["viewer"]["steps"][number];

/** What those who preside do with a secret round, in the order of its stages; giving it up stands last. */
export function RoundSteps({ vote, actingAs, round }: RoundStepsProps) {
  return vote.viewer.steps.map((step) =>
    step.waits && step.asked ? (
      <Note key={step.step} tone="plain">
        Đã đề nghị {roundStepLabels[step.step]} lúc {momentInSentence(step.asked.requestedAt)}. Chờ
        chủ trì hoặc một cán bộ khác của các đơn vị xác nhận.
      </Note>
    ) : (
      <StepForm
        key={step.step}
        step={step}
        roundId={round.id}
        actingAs={actingAs}
        warnings={vote.warnings}
      />
    ),
  );
}

type StepFormProps = { step: Step; roundId: string; actingAs: string; warnings: readonly string[] };

function StepForm({ step: { step, takes, asked }, roundId, actingAs, warnings }: StepFormProps) {
  const act = stepButton(step, { takes, asked });
  const grave = step === "voidRound";
  return (
    <Confirm
      act={act}
      variant={grave ? "grave" : "main"}
      icon={grave ? "barredRing" : "ballotBox"}
      question={`${act}?`}
    >
      <ActionForm action={takeRoundStepAction} actingAs={actingAs}>
        <input type="hidden" name="roundId" value={roundId} />
        <input type="hidden" name="step" value={step} />
        <p>{stepEffects[step]}</p>
        {asked && (
          <p>
            {asked.personName} đề nghị lúc {momentInSentence(asked.requestedAt)}
            {asked.reason && `, lý do: ${asked.reason}`}.
          </p>
        )}
        {step === "openIssuing" &&
          warnings.map((warning) => (
            <Note key={warning} tone="warn">
              {warning}
            </Note>
          ))}
        {step === "startVoting" && (
          <Field
            name="minutes"
            label="Tự kết thúc sau (phút)"
            hint="Để trống nếu chủ trì kết thúc."
            optional
          >
            <TextInput figures inputMode="numeric" />
          </Field>
        )}
        {grave && (
          <Field name="reason" label="Lý do" hint="Đọc trước hội nghị và ghi vào biên bản.">
            <TextArea rows={2} defaultValue={asked?.reason} />
          </Field>
        )}
        <div className="actions">
          <SubmitButton variant={grave ? "grave" : "main"}>{act}</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}
