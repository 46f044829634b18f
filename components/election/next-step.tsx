import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { AnnounceForm, ConcludeForm } from "./conclude-forms";
import { ConfirmCount } from "./confirm-count";
import { CountForm } from "./count-form";
import { FreezeRollForm } from "./freeze-roll-form";
import { RoundSteps } from "./round-steps";
import type { StepProps } from "./step-props";
import { TieForm } from "./tie-form";
import { WithdrawForm } from "./withdraw-form";

/** For those who run it: what comes next, one thing at a time, in the order of the meeting. */
export function NextStep({ title, ...step }: StepProps & { title: string }) {
  const forms = formsOf(step);
  if (forms.length === 0) return null;
  return (
    <Panel title="Việc tiếp theo" className="beside no-print">
      <div className="stack">
        <p className="meta capacity-named">
          Với tư cách <b>{title}</b>.
        </p>
        {forms}
      </div>
    </Panel>
  );
}

function formsOf({ vote, actingAs }: StepProps): ReactNode[] {
  const { viewer, openRound, id } = vote;
  const form = { vote, actingAs };
  return [
    viewer.sheetToConfirm && openRound && (
      <ConfirmCount key="confirm" {...form} sheetId={viewer.sheetToConfirm} />
    ),
    openRound && viewer.steps.length > 0 && (
      <RoundSteps key={`steps ${openRound.status}`} {...form} round={openRound} />
    ),
    viewer.mayCount && <CountForm key={`count ${openRound?.id}`} {...form} />,
    ...viewer.ties.map((tie) => <TieForm key={tie.resultId} tie={tie} actingAs={actingAs} />),
    viewer.mayFreeze && <FreezeRollForm key="freeze" {...form} />,
    viewer.mayAnnounce && <AnnounceForm key="announce" {...form} />,
    viewer.conclusion && <ConcludeForm key="conclude" {...form} />,
    viewer.mayAddQuestion && (
      <LinkButton key="add" href={`/votes/${id}/questions/new`} variant="second" icon="plus" wide>
        Thêm nội dung vào phiếu
      </LinkButton>
    ),
    viewer.mayWithdraw && <WithdrawForm key="withdraw" {...form} />,
  ].filter(Boolean);
}
