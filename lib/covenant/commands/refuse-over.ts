import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { Refusal, type RefusalCode, refuse } from "@/lib/refusal";
import { takenBackFacts } from "../labels/taken-back";
import { findWithdrawal } from "../queries/find-withdrawal";

type Over = { covenantId: string; textHash: string; facts?: Readonly<Record<string, string>> };

/**
 * Refuses an act over a frozen text. Where that text was taken back in the meantime, "not open" and "another text" say when, by whom
 * and why instead: `covenant.takenBack`, or `covenant.openedAnew` where a later one is open.
 */
export async function refuseOver(
  client: Prisma.TransactionClient,
  code: RefusalCode | null,
  { covenantId, textHash, facts }: Over,
) {
  const instead = code && insteadOf[code];
  const withdrawal = instead ? await findWithdrawal(client, { covenantId, textHash }) : null;
  if (instead && withdrawal) throw new Refusal(instead, takenBackFacts(withdrawal));
  refuse(code, facts);
}

const insteadOf: Partial<Record<RefusalCode, RefusalCode>> = {
  "covenant.notOpenForSigning": "covenant.takenBack",
  "covenant.textChanged": "covenant.openedAnew",
};
