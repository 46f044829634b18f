import "server-only";
import type { RoundStatus, VoteStatus } from "@/lib/db/generated/enums";
import { isOpen } from "../round-rules";

type Standing = {
  status: VoteStatus;
  rounds: readonly {
    status: RoundStatus;
    sheets: readonly { confirmation: object | null }[];
  }[];
  confirmation: { document: string } | null;
  cancellation: { reason: string } | null;
};

/** What a vote's state is said from. */
export function standingOf({ status, rounds, confirmation, cancellation }: Standing) {
  const open = rounds.find((round) => isOpen(round));
  const round = open && {
    status: open.status,
    awaitsConfirmation: open.sheets.some((sheet) => sheet.confirmation === null),
  };
  return {
    status,
    round: round ?? null,
    document: confirmation?.document ?? null,
    reason: cancellation?.reason ?? null,
  };
}
