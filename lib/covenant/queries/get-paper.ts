import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Day, dayOf } from "@/lib/dates";
import { layoutOn } from "@/lib/document/layouts";
import { findIssuingUnit } from "@/lib/document/queries/issuing-unit";
import { env } from "@/lib/env";
import { readCanonicalForm } from "../canonical-form";
import { nameOfParty } from "../labels";
import { copyMark } from "../labels/external";
import { covenantPaper } from "../paper";
import type { LoadedCovenant } from "./covenant-row";
import { getCovenant } from "./get-covenant";
import { boardOf, getSigningBoard } from "./signing-board";

/** A covenant as it is printed today, for whoever may read it; null for everyone else. */
export async function getCovenantPaper(actor: Actor, covenantId: string) {
  const covenant = await getCovenant(actor, covenantId);
  const board = covenant && (await getSigningBoard(actor, covenantId));
  if (!covenant || !board) return null;
  return printed({ ...covenant, isFrozen: covenant.frozen !== null, units: board.units });
}

/** A frozen covenant as it is sealed: the system's own doing, so nobody is asked who they are. */
export async function frozenPaper(covenant: LoadedCovenant) {
  const { title, version, clusterYear, adoptedAt } = covenant;
  if (!version) throw new Error("a frozen covenant has a version");
  const { units } = await boardOf(covenant);
  const text = readCanonicalForm(version.canonicalText);
  const ownerUnitId = clusterYear.ownerPath[0] ?? "";
  return printed({ title, isFrozen: true, text, adoption: adoptedAt, ownerUnitId, units });
}

/** A unit's own copy of a frozen text, to be signed outside: no signature stands on it yet, and it says which text it is. */
export async function copyPaper(covenant: LoadedCovenant, unitId: string) {
  const { title, version, clusterYear, adoptedAt } = covenant;
  if (!version) throw new Error("a frozen covenant has a version");
  const text = readCanonicalForm(version.canonicalText);
  const units = covenant.parties.map((party) => ({
    ...{ name: party.name, asWitness: party.asWitness },
    ...{ signature: null, release: null, ended: null },
    isLead: clusterYear.leadUnitIds.includes(party.unitId),
  }));
  const ownerUnitId = clusterYear.ownerPath[0] ?? "";
  const frozen = { title, isFrozen: true, text, units };
  const paper = await printed({ ...frozen, adoption: adoptedAt, ownerUnitId });
  const mark = copyMark({ unit: nameOfParty(covenant, unitId), textHash: version.textHash });
  return paper && { ...paper, beforeSignatures: [...paper.beforeSignatures, mark] };
}

type Printable = Pick<
  Parameters<typeof covenantPaper>[0],
  "title" | "isFrozen" | "text" | "units"
> & {
  adoption: { startsAt: Date } | null;
  ownerUnitId: string;
};

async function printed({ adoption, ownerUnitId, ...covenant }: Printable) {
  const adoptedOn: Day | null = adoption ? dayOf(adoption.startsAt) : null;
  const day = adoptedOn ?? dayOf(now());
  const owner = await findIssuingUnit(ownerUnitId, day);
  if (!owner) return null;
  return covenantPaper(
    { ...covenant, adoptedOn, owner },
    { layout: layoutOn(day), isDemo: env.MODE === "demo" },
  );
}
