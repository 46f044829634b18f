import "server-only";
import { lockCovenant } from "@/lib/covenant/commands/lock-covenant";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { findRounds } from "../queries/rounds";

/** A round under its text's row lock, so that a closing and an opinion are taken one after the other. Refuses `notFound`. */
export async function lockRound(tx: Tx, consultationId: string) {
  const found = await tx.consultation.findUnique({
    where: { id: consultationId },
    select: { textId: true },
  });
  if (!found) throw new Refusal("notFound");
  const text = await lockCovenant(tx, found.textId);
  const rounds = await findRounds(tx, text.id);
  const round = rounds.find(({ id }) => id === consultationId);
  if (!round) throw new Refusal("notFound");
  return { text, round };
}
