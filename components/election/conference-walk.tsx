import type { Route } from "next";
import Link from "next/link";
import { PresenceSentence } from "@/components/event/live-presence";
import { Panel } from "@/components/ui/panel";
import { State, type StateLook } from "@/components/ui/state";
import type { ConferenceWalk as Walk } from "@/lib/election/queries/conference-walk";

type Step = Walk["steps"][number];

const looks: Record<Step["state"], StateLook> = {
  done: { icon: "check", tone: "ok" },
  now: { icon: "pen", tone: "act" },
  later: { icon: "clock", tone: "off" },
};

/** For who runs the conference: its order, what is done and what is not, and where each thing is done. */
export function ConferenceWalk({ eventId, walk }: { eventId: string; walk: Walk }) {
  const { steps, vote } = walk;
  return (
    <Panel title="Trình tự hội nghị" meta={vote.title} className="no-print" flush>
      <ol className="links">
        {steps.map(({ step, title, state, stateText }, index) => (
          <li key={step} aria-current={state === "now" ? "step" : undefined}>
            <Link href={placeOf(step, { eventId, vote })} prefetch={false}>
              <b className="fig">{index + 1}</b>
              <span>
                {title}
                {step === "attendance" && <PresenceSentence />}
              </span>
              <State {...looks[state]}>{stateText}</State>
            </Link>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** The one place where a step is done. */
function placeOf(step: Step["step"], { eventId, vote }: { eventId: string } & Pick<Walk, "vote">) {
  if (step === "attendance") return `/events/${eventId}/attendance` as Route;
  if (step === "minutes") return `/events/${eventId}#minutes` as Route;
  if (step === "conclusion" && vote.isOver) return `/events/${eventId}#conclusion` as Route;
  const page = step === "turnout" ? "/turnout" : "";
  return `/votes/${vote.id}${page}` as Route;
}
