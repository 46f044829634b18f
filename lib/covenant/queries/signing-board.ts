import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { readCanonicalForm } from "../canonical-form";
import { waitingScans } from "../signing-rules";
import type { LoadedCovenant } from "./covenant-row";
import { listPartiesOf } from "./parties";
import { findVisible } from "./visible-covenant";

/**
 * The units in the order of the decision, each with its signature, its release, a scan that waits, or nothing, since when it is waited for, and before whom it is signed; before the
 * opening, those who would be asked today. Null when there is no such covenant for this actor.
 */
export async function getSigningBoard(actor: Actor, covenantId: string) {
  const covenant = await findVisible(actor, covenantId);
  return covenant && boardOf(covenant);
}

export type SigningBoard = NonNullable<Awaited<ReturnType<typeof getSigningBoard>>>;

export async function boardOf(covenant: LoadedCovenant) {
  const { status, timesOpened, inForceAt, version, signatures, releases } = covenant;
  const scanned = waitingScans(covenant);
  const parties = version ? covenant.parties : await listPartiesOf(db, covenant);
  const units = parties.map(({ unitId, name, asWitness }) => {
    const ofUnit = (each: { unitId: string }) => each.unitId === unitId;
    const scan = scanned.find((each) => each.units.some(ofUnit));
    const signature = signatures.find(ofUnit) ?? null;
    const release = releases.find(ofUnit) ?? null;
    const ended = covenant.endedParts.find(ofUnit) ?? null;
    const isWaiting = status === "openForSigning" && !(signature || release || ended);
    const since = isWaiting ? (scan?.addedAt ?? version?.frozenAt ?? null) : null;
    const onPaper = scan !== undefined;
    const isLead = covenant.clusterYear.leadUnitIds.includes(unitId);
    return {
      ...{ unitId, name, asWitness, isLead, onPaper, since },
      ...{ signature, release, ended },
    };
  });
  const signed = units.filter(({ signature }) => signature !== null).length;
  const awaited = units.filter(({ signature, release, ended }) => signature || !(release || ended));
  return {
    units,
    witnesses: version ? readCanonicalForm(version.canonicalText).witnesses : [],
    inForceAt,
    standing: { status, timesOpened, signed, parties: awaited.length },
  };
}
