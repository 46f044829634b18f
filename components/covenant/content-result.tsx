import { State, type StateLook } from "@/components/ui/state";
import { outcomeLabels } from "@/lib/covenant/labels/closing";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import type { ContentOutcome } from "@/lib/db/generated/enums";

type Result = NonNullable<CovenantView["closing"]>["results"][number];

const looks: Record<ContentOutcome, StateLook> = {
  achieved: { icon: "check", tone: "ok" },
  notAchieved: { icon: "barredRing", tone: "warn" },
  figuresOnly: { icon: "sheet", tone: "off" },
};

/** Under a content's words: what came of it by the year's end. */
export function ContentResult({ result }: { result: Result }) {
  const { outcome, words } = result;
  return (
    <div className="content-result">
      <State {...looks[outcome]}>{outcomeLabels[outcome]}</State>
      {words && <p>{words}</p>}
    </div>
  );
}
