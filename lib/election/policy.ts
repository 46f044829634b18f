import type { Actor } from "@/lib/auth/actor";
import { actsAs, isWithin, worksAt } from "@/lib/auth/policy";
import {
  type ClusterYearScope,
  canKeepClusters,
  isDeputyOf,
  isLeadOf,
  isMemberOf,
  mayReadYear,
  supervises,
} from "@/lib/cluster/policy";
import type { TieBreak, VoteStatus, VotingWay } from "@/lib/db/generated/enums";
import { canKeepEvents } from "@/lib/event/policy";
import { isVotedOn } from "./rules";

/** Prepared, run and announced by the year's lead and its secretariat, or by the owner for them. */
export function canKeepVotes(actor: Actor, clusterYear: ClusterYearScope) {
  return canKeepEvents(actor, clusterYear);
}

type Shown = {
  status: VoteStatus;
  way: VotingWay;
  needsConfirmation: boolean;
  /** What a first officer has asked for; null before. */
  conclusionRequest: object | null;
  clusterYear: ClusterYearScope;
};

/**
 * While it is prepared a vote is its keepers' own; once the roll is agreed, or a conclusion that needs no roll was asked for,
 * everyone concerned with the year follows it. What no unit votes on and the upper level decides is shown to it from the start.
 */
export function maySeeVote(actor: Actor, vote: Shown) {
  const { status, conclusionRequest, clusterYear } = vote;
  const isPrepared = status === "draft" && conclusionRequest === null;
  return (
    canKeepVotes(actor, clusterYear) ||
    (!isPrepared && mayReadYear(actor, clusterYear)) ||
    (isUpperLevels(vote) && speaksForUpperLevel(actor, clusterYear))
  );
}

function isUpperLevels({ way, needsConfirmation }: Pick<Shown, "way" | "needsConfirmation">) {
  return needsConfirmation && !isVotedOn(way);
}

/** A second person of those present: who runs the vote, the deputy, a member's leader or officer, or who presides from above. */
export function canConfirmCount(actor: Actor, clusterYear: ClusterYearScope) {
  return (
    canKeepVotes(actor, clusterYear) ||
    isDeputyOf(actor, clusterYear) ||
    supervises(actor, clusterYear) ||
    (actsAs(actor, "unitLeader", "unitReporter") && isMemberOf(actor, clusterYear))
  );
}

/** The upper level: the supervising leader, the leaders of the office that owns the cluster, or its administrators for them. */
export function speaksForUpperLevel(actor: Actor, clusterYear: ClusterYearScope) {
  return (
    supervises(actor, clusterYear) ||
    canKeepClusters(actor, clusterYear) ||
    (actsAs(actor, "cityLeader") && isWithin(actor, clusterYear.ownerPath))
  );
}

/** For a member, in the person of its leader. */
export function canPetition(actor: Actor, clusterYear: ClusterYearScope) {
  return actsAs(actor, "unitLeader") && isMemberOf(actor, clusterYear);
}

/**
 * Concluded by who runs the vote, or recognised by the upper level where the vote asks for that; once it has been asked for, a
 * second person of those present may confirm what was decided in the hall. By nobody who does not follow the vote: an order or an
 * appointment still being prepared is its keepers' own, and who presides concludes it only once they have asked.
 */
export function canConclude(actor: Actor, vote: Shown) {
  const { needsConfirmation, conclusionRequest, clusterYear } = vote;
  if (!maySeeVote(actor, vote)) return false;
  if (needsConfirmation) return speaksForUpperLevel(actor, clusterYear);
  return (
    canKeepVotes(actor, clusterYear) ||
    presides(actor, clusterYear) ||
    (conclusionRequest !== null && canConfirmCount(actor, clusterYear))
  );
}

/** Whose own word concludes: who presides, or a leader of the upper level where that recognises; all others are two. */
export function concludesAlone(
  actor: Actor,
  { needsConfirmation, clusterYear }: Pick<Shown, "needsConfirmation" | "clusterYear">,
) {
  if (!needsConfirmation) return presides(actor, clusterYear);
  return (
    actsAs(actor, "supervisingLeader", "cityLeader") && speaksForUpperLevel(actor, clusterYear)
  );
}

/** What the upper level decides is its own to record; the rest was done in the hall. */
export function canDecideTie(
  actor: Actor,
  { breakBy, clusterYear }: { breakBy: TieBreak | null; clusterYear: ClusterYearScope },
) {
  return breakBy === "upperLevel"
    ? speaksForUpperLevel(actor, clusterYear)
    : canKeepVotes(actor, clusterYear);
}

/** Whose own word opens and closes a secret ballot: the year's lead, or the leader who presides from above. */
export function presides(actor: Actor, clusterYear: ClusterYearScope) {
  return isLeadOf(actor, clusterYear) || supervises(actor, clusterYear);
}

/** A seat is its unit's: a leader or an officer of the same unit acts for it, nobody for another's. */
export function canReceiveBallot(actor: Actor, unitId: string) {
  return (
    worksAt(actor, unitId) &&
    actsAs(actor, "unitLeader", "unitReporter", "clusterLead", "clusterDeputy", "clusterSecretary")
  );
}
