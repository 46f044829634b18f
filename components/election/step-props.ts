import type { VoteView } from "@/lib/election/queries/get-vote";

/** What every step of a vote is drawn from. */
export type StepProps = { vote: VoteView; actingAs: string };
