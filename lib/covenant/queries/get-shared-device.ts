import "server-only";
import { proofsAtHand } from "@/lib/account/queries/proofs-at-hand";
import { singleSignOn } from "@/lib/account/queries/single-sign-on";
import type { Actor } from "@/lib/auth/actor";
import { standingInTitle } from "@/lib/auth/labels";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { authorityLines } from "../authority-lines";
import { readCanonicalForm } from "../canonical-form";
import { signatureText } from "../labels";
import { canPassDevice } from "../policy";
import { boardOf, type SigningBoard } from "./signing-board";
import { signersOfUnit } from "./unit-signers";
import { findVisible } from "./visible-covenant";

type Chosen = { unitId: string | null; assignmentId: string | null };

/**
 * What a device shows that is passed along the table: the units in the order of the decision; of the one chosen who may sign for it
 * now, and of the person chosen by what they prove who they are. Null for whoever does not work the ceremony, and before the opening.
 */
export async function getSharedDevice(actor: Actor, covenantId: string, chosen: Chosen) {
  const covenant = await findVisible(actor, covenantId);
  if (!covenant?.version || !canPassDevice(actor, covenant.clusterYear)) return null;
  const { id, title, status, version } = covenant;
  const board = await boardOf(covenant);
  const isOpen = status === "openForSigning";
  const units = board.units.map((unit) => ({
    ...{ unitId: unit.unitId, name: unit.name, words: signatureText(unit) },
    signature: unit.signature,
    isWaiting: isOpen && isWaiting(unit),
  }));
  const unit = units.find(({ unitId }) => unitId === chosen.unitId) ?? null;
  const signers = unit?.isWaiting ? await signersFor(unit, version.id) : [];
  return {
    ...{ id, title, units, unit, signers, isOpen },
    text: readCanonicalForm(version.canonicalText),
    textHash: version.textHash,
    signer: signers.find(({ assignmentId }) => assignmentId === chosen.assignmentId) ?? null,
    provider: singleSignOn()?.name ?? null,
  };
}

export type SharedDevice = NonNullable<Awaited<ReturnType<typeof getSharedDevice>>>;

function isWaiting({ signature, release, ended }: SigningBoard["units"][number]) {
  return !(signature || release || ended);
}

async function signersFor(
  { unitId, name: unit }: { unitId: string; name: string },
  version: string,
) {
  const signers = await signersOfUnit(db, unitId, dayOf(now()));
  const personIds = signers.map(({ personId }) => personId);
  const proofs = await proofsAtHand(personIds);
  const readings = await db.covenantReading.findMany({
    where: { versionId: version, personId: { in: personIds } },
    select: { personId: true, readAt: true },
  });
  return signers.map(({ assignmentId, personId, name, post, authority, standsInForName }) => ({
    ...{ assignmentId, name },
    title: standsInForName
      ? standingInTitle(`${post} ${unit}`, standsInForName)
      : `${post} ${unit}`,
    lines: authorityLines({ authority, signerPost: post }),
    readAt: readings.find((reading) => reading.personId === personId)?.readAt ?? null,
    proof: proofs.get(personId) ?? null,
  }));
}
