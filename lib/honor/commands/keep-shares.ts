import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { peopleText } from "../labels";
import { canNoteShares, canSendShares } from "../policy";
import { sendingSharesRefusal, shareRefusal } from "../rules";
import { saidBy } from "../said-by";
import { type NoteShareInput, ratingShares, type SendSharesInput } from "../schema";
import { standingShares, waitingIds } from "../standing-shares";

/**
 * Puts on record how many of a unit's people, or of a part of it, hold an honor or were rated so in a year; what was said before
 * stays. Typed by the head it counts at once, typed by the officer once the head sends it. Refuses `notAllowed`, `notFound` for a
 * code the catalogue does not have, `share.partAboveWhole`, `share.yearAhead`, `share.known`, to the head `share.waits`.
 */
export function noteShare(
  actor: Actor,
  { unitId, recipient, year, code, ...said }: NoteShareInput,
) {
  return transaction(async (tx) => {
    const { path } = await lockUnit(tx, unitId);
    authorize(canNoteShares(actor, unitId));
    const name = await nameOfKind(tx, code, path);
    if (name === null) throw new Refusal("notFound");
    const of = { unitId, recipientKey: recipient ? searchText(recipient) : "", year, code };
    const latest = await tx.yearlyShare.findFirst({
      where: of,
      select: { part: true, whole: true, sentAt: true, typedAt: true, typedById: true },
      orderBy: { id: "desc" },
    });
    const at = now();
    const isWord = canSendShares(actor, unitId);
    refuse(shareRefusal({ year, ...said }, latest, { today: dayOf(at), maySend: isWord }), {
      ...{ part: String(said.part), whole: String(said.whole) },
      ...(latest && (await saidBy(tx, latest.typedById, latest.typedAt))),
    });
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
      ...{ code, name, ...said },
    });
    if (isWord) record(tx, actor, { type: "shares.sent", ownerUnitId, shareIds: [shareId] });
  });
}

/** Sends what waits, as it was shown. Refuses `notAllowed`, `share.nothingWaiting`, `share.changedMeanwhile`. */
export function sendShares(actor: Actor, { unitId, seen }: SendSharesInput) {
  return transaction(async (tx) => {
    await lockUnit(tx, unitId);
    authorize(canSendShares(actor, unitId));
    const standing = standingShares(await sharesOf(tx, { unitId }));
    refuse(sendingSharesRefusal(waitingIds(standing), seen));
    await sendShownShares(tx, actor, { unitId, seen });
  });
}

/** Sends what waited when the head looked and nothing was sent over since, of a year where it goes along with that year's registration. */
export async function sendShownShares(
  tx: Tx,
  actor: Actor,
  { seen, ...of }: { unitId: string; year?: number; seen: string },
) {
  const rows = await sharesOf(tx, of);
  const looked = rows.filter(({ id, sentAt }) => sentAt !== null || id <= seen);
  const sent = await tx.yearlyShare.updateManyAndReturn({
    where: { ...of, sentAt: null, id: { in: waitingIds(standingShares(looked)) } },
    data: { sentById: actor.personId, sentAt: now() },
    select: { id: true },
  });
  if (sent.length === 0) return;
  const shareIds = sent.map(({ id }) => id);
  record(tx, actor, { type: "shares.sent", ownerUnitId: of.unitId, shareIds });
}

/** All that was said, from the latest to the first. */
function sharesOf(tx: Tx, of: { unitId: string; year?: number }) {
  return tx.yearlyShare.findMany({
    where: of,
    select: { id: true, recipientKey: true, year: true, code: true, sentAt: true },
    orderBy: { id: "desc" },
  });
}

/** "đạt “Lao động tiên tiến”"; null for a code the catalogue does not have. */
async function nameOfKind(tx: Tx, code: string, path: readonly string[]) {
  if ((ratingShares as readonly string[]).includes(code)) return peopleText(code, new Map());
  const honor = await tx.honor.findFirst({
    where: { code, ownerUnitId: { in: [...path] } },
    select: { name: true },
    orderBy: { fromOn: "desc" },
  });
  return honor && peopleText(code, new Map([[code, honor.name]]));
}
