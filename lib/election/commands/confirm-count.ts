import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { confirmingRefusal } from "../count-rules";
import { canConfirmCount } from "../policy";
import type { ConfirmCountInput } from "../schema";
import { about } from "./lock-vote";
import { settleRound } from "./settle-round";
import { lockRound } from "./type-count";

/**
 * Confirms, as a second person, what another typed; with the last sheet the round has its result. Refuses the typist, a sheet
 * that was typed anew since, and one that was confirmed.
 */
export function confirmCount(actor: Actor, { sheetId }: ConfirmCountInput) {
  return transaction(async (tx) => {
    const of = await tx.countSheet.findUnique({
      where: { id: sheetId },
      select: { roundId: true },
    });
    if (!of) throw new Refusal("notFound");
    const { vote, round } = await lockRound(tx, of.roundId);
    authorize(canConfirmCount(actor, vote.clusterYear));
    const sheet = round.sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new Refusal("notFound");
    refuse(confirmingRefusal(sheet, { sheets: round.sheets, personId: actor.personId }), {
      name: sheet.typedBy,
    });
    await tx.countConfirmation.create({
      data: { sheetId, personId: actor.personId, personName: actor.name, confirmedAt: now() },
    });
    record(tx, actor, {
      type: "vote.countConfirmed",
      ...about(vote),
      ...{ roundId: round.id, sheetId },
    });
    await settleRound(tx, actor, round.id);
  });
}
