import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { canNoteShares, canSendShares } from "../policy";
import { sendingSharesRefusal, shareRefusal } from "../rules";
import { type NoteShareInput, ratingShares, type SendSharesInput } from "../schema";

/**
 * Puts on record how many of a unit's people, or of a part of it, hold an honor or were rated so in a year; what was said before
 * stays. Typed by the head it counts at once, typed by the officer once the head sends it. Refuses `notAllowed`, `notFound` for a
 * code the catalogue does not have, `share.partAboveWhole`, `share.yearAhead`, `share.known`.
 */
export function noteShare(
  actor: Actor,
  { unitId, recipient, year, code, ...said }: NoteShareInput,
) {
  return transaction(async (tx) => {
    const { path } = await lockUnit(tx, unitId);
    authorize(canNoteShares(actor, unitId));
    if (!(await isKind(tx, code, path))) throw new Refusal("notFound");
    const of = { unitId, recipientKey: recipient ? searchText(recipient) : "", year, code };
    const latest = await tx.yearlyShare.findFirst({
      where: of,
      select: { part: true, whole: true },
      orderBy: { id: "desc" },
    });
    const at = now();
    refuse(shareRefusal({ year, ...said }, latest, dayOf(at)), {
      ...{ part: String(said.part), whole: String(said.whole) },
    });
    const isWord = canSendShares(actor, unitId);
    const { id: shareId } = await tx.yearlyShare.create({
      data: {
        ...{ ...of, ...said, recipient, typedById: actor.personId, typedAt: at },
        ...(isWord && { sentById: actor.personId, sentAt: at }),
      },
    });
    const ownerUnitId = unitId;
    record(tx, actor, {
      type: "share.noted",
      ownerUnitId,
      shareId,
      recipient,
      year,
      code,
      ...said,
    });
    if (isWord) record(tx, actor, { type: "shares.sent", ownerUnitId, shareIds: [shareId] });
  });
}

/** Sends what waits, as it was shown. Refuses `notAllowed`, `share.nothingWaiting`, `share.changedMeanwhile`. */
export function sendShares(actor: Actor, { unitId, seen }: SendSharesInput) {
  return transaction(async (tx) => {
    await lockUnit(tx, unitId);
    authorize(canSendShares(actor, unitId));
    const waiting = await tx.yearlyShare.findMany({
      where: { unitId, sentAt: null },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    refuse(
      sendingSharesRefusal(
        waiting.map(({ id }) => id),
        seen,
      ),
    );
    await sendShownShares(tx, actor, { unitId, seen });
  });
}

/** Sends what waited when the head looked, of a year where it goes along with that year's registration. */
export async function sendShownShares(
  tx: Tx,
  actor: Actor,
  { seen, ...of }: { unitId: string; year?: number; seen: string },
) {
  const sent = await tx.yearlyShare.updateManyAndReturn({
    where: { ...of, sentAt: null, id: { lte: seen } },
    data: { sentById: actor.personId, sentAt: now() },
    select: { id: true },
  });
  if (sent.length === 0) return;
  const shareIds = sent.map(({ id }) => id);
  record(tx, actor, { type: "shares.sent", ownerUnitId: of.unitId, shareIds });
}

async function isKind(tx: Tx, code: string, path: readonly string[]) {
  if ((ratingShares as readonly string[]).includes(code)) return true;
  return (await tx.honor.count({ where: { code, ownerUnitId: { in: [...path] } } })) > 0;
}
