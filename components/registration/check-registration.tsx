import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { refusals } from "@/lib/refusal";
import { returnRegistrationAction, verifyRegistrationAction } from "@/lib/registration/actions";
import { targetWords } from "@/lib/registration/labels";
import type { RegistrationView } from "@/lib/registration/queries/registrations";
import { RegistrationReference } from "./registration-reference";

type CheckRegistrationProps = { registration: RegistrationView; actingAs: string; title: string };

/** For whoever confirms a unit's targets, or returns them with a reason. */
export function CheckRegistration({ registration, actingAs, title }: CheckRegistrationProps) {
  const { checking } = registration.viewer;
  return (
    <Panel title="Xác nhận đăng ký">
      <p className="capacity-named">
        Với tư cách <b>{title}</b>.
      </p>
      {checking ? (
        <p className="meta">{refusals[checking]}</p>
      ) : (
        <>
          <ActionForm action={verifyRegistrationAction} actingAs={actingAs}>
            <RegistrationReference registration={registration} />
            <SubmitButton wide icon="checkRing">
              Xác nhận đăng ký
            </SubmitButton>
          </ActionForm>
          <details>
            <summary>Trả lại, đề nghị bổ sung</summary>
            <ActionForm action={returnRegistrationAction} actingAs={actingAs}>
              <RegistrationReference registration={registration} />
              <Field
                name="reason"
                label="Lý do chung"
                hint="Có thể để trống khi đã ghi lý do ở từng dòng."
                optional
              >
                <TextArea rows={3} />
              </Field>
              {linesOf(registration).map(({ id, words }) => (
                <Field key={id} name={`line-${id}`} label={words} optional />
              ))}
              <SubmitButton variant="grave" wide>
                Trả lại
              </SubmitButton>
            </ActionForm>
          </details>
        </>
      )}
    </Panel>
  );
}

/** What can be returned line by line, as it was registered. */
function linesOf({ lines, undertakings }: RegistrationView) {
  const targets = lines
    .filter(({ typed }) => typed !== "")
    .map(({ indicator, typed }) => ({
      id: indicator.id,
      words: `${indicator.name}: ${targetWords(indicator, typed)}`,
    }));
  return [...targets, ...undertakings.map(({ id, text }) => ({ id, words: text }))];
}
