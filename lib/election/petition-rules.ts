import { addDays, type Day } from "@/lib/dates";
import type { VoteStatus } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

/** How many days after the conference a petition may still be sent where no office has set another number. */
export const usualPetitionDays = 5;

/** The last day on which a petition about a result of this conference is taken. */
export function lastPetitionDay(heldOn: Day, days: number): Day {
  return addDays(heldOn, days);
}

/** About an announced result that stands, in time, once a unit. */
export function petitioningRefusal(
  vote: { status: VoteStatus; petitionedBy: readonly string[] },
  by: { unitId: string; today: Day; lastDay: Day },
): RefusalCode | null {
  if (vote.status === "void") return "vote.cancelledAlready";
  if (vote.status !== "announced" && vote.status !== "confirmed") return "vote.notAnnounced";
  if (vote.petitionedBy.includes(by.unitId)) return "vote.petitionedAlready";
  return by.today > by.lastDay ? "vote.petitionLate" : null;
}

/** Answered once. */
export function answeringRefusal({ answer }: { answer: object | null }): RefusalCode | null {
  return answer ? "vote.petitionAnswered" : null;
}
