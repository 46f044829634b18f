import { Badge, State, type StateLook } from "@/components/ui/state";
import type { CovenantStatus } from "@/lib/db/generated/enums";
import { type TextStanding, textStandingText } from "@/lib/text/labels";

const looks: Record<CovenantStatus, StateLook> = {
  draft: { icon: "pen", tone: "off" },
  consulting: { icon: "speech", tone: "act" },
  ready: { icon: "sheet", tone: "act" },
  adopted: { icon: "check", tone: "ok" },
  openForSigning: { icon: "signingPen", tone: "act" },
  inForce: { icon: "seal", tone: "ok" },
  closed: { icon: "lock", tone: "off" },
  terminatedByReorganisation: { icon: "barredRing", tone: "off" },
};

/** How a plan or regulation stands, in a list … */
export function TextState({ text }: { text: TextStanding }) {
  return <State {...looks[text.status]}>{textStandingText(text)}</State>;
}

/** … and at the head of its page. */
export function TextBadge({ text }: { text: TextStanding }) {
  return <Badge {...looks[text.status]}>{textStandingText(text)}</Badge>;
}
