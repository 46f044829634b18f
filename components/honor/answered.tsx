import { State, type StateLook } from "@/components/ui/state";
import { answerLabels } from "@/lib/honor/labels";
import type { Answer } from "@/lib/honor/rules";

const looks: Record<Answer, StateLook> = {
  met: { icon: "check", tone: "ok" },
  notMet: { icon: "octagon", tone: "warn" },
  noData: { icon: "question", tone: "off" },
};

/** One of the three answers to a condition. */
export function Answered({ answer }: { answer: Answer }) {
  return <State {...looks[answer]}>{answerLabels[answer]}</State>;
}
