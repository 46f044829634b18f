import { Badge, State, type StateLook } from "@/components/ui/state";
import { type VoteStanding, voteStateText } from "@/lib/election/labels";

function lookOf({ status, round }: VoteStanding): StateLook {
  if (status === "draft") return { icon: "pen", tone: "off" };
  if (status === "announced") return { icon: "speech", tone: "ok" };
  if (status === "confirmed") return { icon: "seal", tone: "ok" };
  if (status === "void") return { icon: "barredRing", tone: "err" };
  if (!round) return { icon: "checklist", tone: "act" };
  if (round.awaitsConfirmation) return { icon: "clock", tone: "warn" };
  const isVoting = round.status === "issuing" || round.status === "voting";
  return { icon: isVoting ? "ballotBox" : "checklist", tone: "act" };
}

export function VoteState({ standing }: { standing: VoteStanding }) {
  return <State {...lookOf(standing)}>{voteStateText(standing)}</State>;
}

export function VoteBadge({ standing }: { standing: VoteStanding }) {
  return <Badge {...lookOf(standing)}>{voteStateText(standing)}</Badge>;
}
