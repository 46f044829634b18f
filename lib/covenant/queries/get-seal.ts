import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { hasFailedOften } from "@/lib/job/queries";
import { findProof, findSeal, findSealedFile } from "@/lib/seal/queries/find-sealed";
import { sealCovenantKind } from "../commands/seal-covenant-kind";
import { listSignedCopies } from "./signed-copies";
import { findVisible } from "./visible-covenant";

/** The seal of a covenant in force: `sealed` is null while the seal is under way, `isDelayed` where that failed several times. Null where there is nothing to seal, or not for this actor. */
export async function getCovenantSeal(actor: Actor, covenantId: string) {
  const subject = await subjectOf(actor, covenantId);
  if (!subject) return null;
  const { subjectId } = subject;
  return {
    sealed: await findSeal(subject),
    isDelayed: await hasFailedOften({ kind: sealCovenantKind, subjectId }),
  };
}

export type CovenantSeal = NonNullable<Awaited<ReturnType<typeof getCovenantSeal>>>;

/** The sealed PDF for whoever may read the covenant; null for everyone else, and while it is not sealed. */
export async function getSealedCovenant(actor: Actor, covenantId: string) {
  const subject = await subjectOf(actor, covenantId);
  const file = subject && (await findSealedFile(subject));
  return file ? { file, title: subject.title } : null;
}

/** The same with everything needed to check it elsewhere, as a ZIP file. */
export async function getCovenantProof(actor: Actor, covenantId: string) {
  const subject = await subjectOf(actor, covenantId);
  const file = subject && (await findProof(subject, await listSignedCopies(subject.subjectId)));
  return file ? { file, title: subject.title } : null;
}

async function subjectOf(actor: Actor, covenantId: string) {
  const covenant = await findVisible(actor, covenantId);
  if (!covenant?.version || !covenant.inForceAt) return null;
  return { kind: "covenant", subjectId: covenant.version.id, title: covenant.title } as const;
}
