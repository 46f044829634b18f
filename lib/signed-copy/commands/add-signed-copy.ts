import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import {
  holdClusterYearScope,
  loadClusterYearScope,
} from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { bindingRefusal } from "@/lib/document/bind-scans";
import type { PaperDescription } from "@/lib/document/description";
import { plainPaper } from "@/lib/document/plain-paper";
import { keepFile } from "@/lib/file/commands/keep-file";
import { receiveFile } from "@/lib/file/commands/receive-file";
import { scans } from "@/lib/file/rules";
import { standingOf } from "@/lib/paper-signing/queries/standing";
import { boundRefusal, penRefusal, placesSeen } from "@/lib/paper-signing/rules";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canAddSignedCopy } from "../policy";
import { findPaper } from "../queries/find-paper";
import { addingRefusal, missingSigners, signersOf } from "../rules";
import type { AddSignedCopyInput } from "../schema";
import { lockPaper } from "./lock-paper";

/**
 * Brings the scan (PDF or picture) of a paper that was signed by hand, with those whose signatures are seen on it; another
 * person confirms it. Gives its id. Refuses a paper that is not there for this actor, a file that cannot be bound, a scan
 * without every signature, and a paper with a confirmed copy. Of a paper that is open for signing in the app a scan
 * shows at least one of the places still waiting, over the words that were frozen and on the screen (`paperSigning.textChanged`).
 */
export async function addSignedCopy(actor: Actor, input: AddSignedCopyInput) {
  const { scan, paper, subjectId } = input;
  const ref = { paper, subjectId };
  const found = await findPaper(actor, ref);
  if (!found) throw new Refusal("notFound");
  const { clusterYearId, description, unitId } = found;
  const scope = await loadClusterYearScope(clusterYearId);
  authorize(scope !== null && canAddSignedCopy(actor, { clusterYear: scope, unitId }));
  refuseMissing(await standingOf(db, ref, description), { ...input, description });
  const received = await receiveFile(scan, scans);
  refuse(await bindingRefusal(received), { name: received.name });
  return transaction(async (tx) => {
    const clusterYear = await holdClusterYearScope(tx, clusterYearId);
    authorize(clusterYear !== null && canAddSignedCopy(actor, { clusterYear, unitId }));
    await lockPaper(tx, ref);
    const brought = refuseMissing(await standingOf(tx, ref, description), {
      ...input,
      description,
    });
    const file = await keepFile(tx, actor, received);
    const { id: copyId } = await tx.signedCopy.create({
      data: {
        ...{ ...ref, clusterYearId, fileId: file.id },
        ...{ signers: brought.signers, signingId: brought.signingId },
        description: JSON.parse(JSON.stringify(plainPaper(brought.description))),
        ...{ personId: actor.personId, personName: actor.name, addedAt: now() },
      },
      select: { id: true },
    });
    record(tx, actor, {
      type: "signedCopy.added",
      ...{ clusterYearId, ...ref, copyId, fileHash: file.sha256, signers: brought.signers },
    });
    return copyId;
  });
}

type Standing = Awaited<ReturnType<typeof standingOf>>;
type Brought = {
  description: PaperDescription;
  signers: readonly string[];
  /** The opening that was on the screen, and the hash of its words. */
  signingId: string;
  textHash: string;
};

/** What a scan stands for: every place of a paper that pens alone sign, or those still waiting of one that is open in the app. */
function refuseMissing({ current, before }: Standing, shown: Brought) {
  const { description, signers } = shown;
  if (before.isOpenedFirst && !before.completed) throw new Refusal("paperSigning.notOpen");
  refuse(boundRefusal(current, shown));
  if (current) {
    refuse(penRefusal(current, signers));
    const seen = placesSeen(current.places, signers).map(({ label }) => label);
    return { description: current.description, signers: seen, signingId: current.id };
  }
  const expected = signersOf(description);
  const missing = missingSigners(expected, signers).join(", ");
  refuse(addingRefusal({ expected, confirmed: before.copyConfirmed }, signers), { missing });
  return { description, signers: expected, signingId: null };
}
