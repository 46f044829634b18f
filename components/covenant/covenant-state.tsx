import { Badge, State, type StateLook } from "@/components/ui/state";
import type { UnitSquareState } from "@/components/ui/unit-square";
import { type CovenantStanding, standingText } from "@/lib/covenant/labels";
import type { CovenantStatus } from "@/lib/db/generated/enums";

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

function lookOf({ status, timesOpened }: CovenantStanding): StateLook {
  const isTakenBack = status === "draft" && timesOpened > 0;
  return isTakenBack ? { icon: "arrowBack", tone: "warn" } : looks[status];
}

export function CovenantState({ standing }: { standing: CovenantStanding }) {
  return <State {...lookOf(standing)}>{standingText(standing)}</State>;
}

export function CovenantBadge({ standing }: { standing: CovenantStanding }) {
  return <Badge {...lookOf(standing)}>{standingText(standing)}</Badge>;
}

type Standing = {
  signature: object | null;
  release: object | null;
  ended: object | null;
  onPaper: boolean;
};

export function signatureSquare({ signature, release, ended, onPaper }: Standing): UnitSquareState {
  if (signature) return "confirmed";
  if (release || ended) return "entering";
  return onPaper ? "waiting" : "empty";
}
