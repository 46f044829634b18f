import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import {
  holdClusterYearScope,
  loadClusterYearScope,
} from "@/lib/cluster/queries/cluster-year-scope";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { lockPaper } from "@/lib/signed-copy/commands/lock-paper";
import { findPaper } from "@/lib/signed-copy/queries/find-paper";
import { signersOf } from "@/lib/signed-copy/rules";
import { canonicalForm, paperHash, wordsHash } from "../canonical-form";
import { placesRefusal, printedFor, readinessRefusal } from "../place-rules";
import { canOpenPaper } from "../policy";
import { conferenceFacts } from "../queries/conference-facts";
import { listSignerCandidates, nameOfHolder } from "../queries/signer-candidates";
import { standingOf } from "../queries/standing";
import { bearsPrintedName, frozenPaper, openingRefusal } from "../rules";
import type { OpenPaperInput } from "../schema";

/**
 * Freezes a paper's words and opens it to be signed in the app by those named for its places; the rest is left to the pen. Gives
 * the opening's id. Refuses a paper that is not there for this actor, someone without an assignment in the cluster or
 * with a closed account (`paperSigning.signerGone`), and what `openingRefusal` (other words than the opener read among it),
 * `readinessRefusal` and `placesRefusal` refuse.
 */
export async function openPaper(actor: Actor, { places, wordsHash: read, ...ref }: OpenPaperInput) {
  const found = await findPaper(actor, ref);
  if (!found) throw new Refusal("notFound");
  const { clusterYearId, description, unitId } = found;
  const scope = await loadClusterYearScope(clusterYearId);
  authorize(scope !== null && canOpenPaper(actor, { clusterYear: scope, unitId }));
  const candidates = await listSignerCandidates({ clusterYearId, unitId });
  const signers = await chosenSigners(candidates, places);
  const signatures = description.signatures.map((block, index) =>
    printedFor(block, signers[index] ?? null),
  );
  const labels = signersOf(description);
  const chosen = {
    ...{ labels, named: places.map(({ label }) => label), read, words: wordsHash(description) },
    signers: signers.map((signer, index) => ({
      ...{ printed: signatures[index]?.name ?? "", name: signer?.name ?? null },
    })),
  };
  return transaction(async (tx) => {
    const clusterYear = await holdClusterYearScope(tx, clusterYearId);
    if (!clusterYear) throw new Refusal("notFound");
    authorize(canOpenPaper(actor, { clusterYear, unitId }));
    await lockPaper(tx, ref);
    const { signings, before } = await standingOf(tx, ref, description);
    const wrong = chosen.signers.findIndex((signer) => !bearsPrintedName(signer));
    refuse(openingRefusal(before, chosen), {
      ...{ place: labels[wrong] ?? "", name: chosen.signers[wrong]?.name ?? "" },
    });
    refuse(readinessRefusal(description, await conferenceFacts(tx, ref)));
    const named = description.signatures.map((printed, index) => ({
      ...{ printed, signer: signers[index] ?? null },
    }));
    const unfit = placesRefusal(named, { year: clusterYear, candidates });
    refuse(unfit?.code ?? null, {
      ...{ place: labels[unfit?.at ?? 0] ?? "", name: signers[unfit?.at ?? 0]?.name ?? "" },
    });
    const number = 1 + (signings[0]?.number ?? 0);
    const names = signers.map((signer) => signer?.name ?? null);
    const frozen = frozenPaper({ ...description, signatures }, names);
    const canonicalText = canonicalForm({ number, description: frozen });
    const textHash = paperHash(canonicalText);
    const { id: signingId } = await tx.paperSigning.create({
      data: {
        ...{ ...ref, clusterYearId, number, canonicalText, textHash, openedAt: now() },
        ...{ personId: actor.personId, personName: actor.name },
        description: JSON.parse(JSON.stringify(frozen)),
      },
      select: { id: true },
    });
    await tx.paperPlace.createMany({
      data: frozen.signatures.map(({ authority, name }, index) => ({
        ...{ signingId, position: index + 1, authority: [...authority], name },
        personId: signers[index]?.personId ?? null,
        assignmentId: signers[index]?.assignmentId ?? null,
      })),
    });
    record(tx, actor, {
      type: "paperSigning.opened",
      ...{ clusterYearId, ...ref, signingId, number, textHash, places: signersOf(frozen) },
      assignments: frozen.signatures.map((_, index) => signers[index]?.assignmentId ?? ""),
    });
    return signingId;
  });
}

async function chosenSigners(
  candidates: Awaited<ReturnType<typeof listSignerCandidates>>,
  places: OpenPaperInput["places"],
) {
  const signerOf = new Map(candidates.map((candidate) => [candidate.assignmentId, candidate]));
  const gone = places.find(({ assignmentId: id }) => id && !signerOf.has(id));
  if (gone) {
    const facts = { place: gone.label, name: await nameOfHolder(gone.assignmentId) };
    throw new Refusal("paperSigning.signerGone", facts);
  }
  return places.map(({ assignmentId }) => signerOf.get(assignmentId) ?? null);
}
