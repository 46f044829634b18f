import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import {
  holdClusterYearScope,
  loadClusterYearScope,
} from "@/lib/cluster/queries/cluster-year-scope";
import { transaction } from "@/lib/db/transaction";
import { bindingRefusal } from "@/lib/document/bind-scans";
import { keepFile } from "@/lib/file/commands/keep-file";
import { receiveFile } from "@/lib/file/commands/receive-file";
import { scans } from "@/lib/file/rules";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canAddSignedCopy } from "../policy";
import { findPaper } from "../queries/find-paper";
import { addingRefusal, missingSigners, signersOf } from "../rules";
import type { AddSignedCopyInput } from "../schema";
import { hasConfirmedCopy, lockPaper } from "./lock-paper";

/**
 * Brings the scan (PDF or picture) of a paper that was signed by hand, with those whose signatures are seen on it; another
 * person confirms it. Gives its id. Refuses a paper that is not there for this actor, a file that cannot be bound, a scan
 * without every signature, and a paper with a confirmed copy.
 */
export async function addSignedCopy(actor: Actor, { scan, signers, ...ref }: AddSignedCopyInput) {
  const found = await findPaper(actor, ref);
  if (!found) throw new Refusal("notFound");
  const { clusterYearId, description } = found;
  const scope = await loadClusterYearScope(clusterYearId);
  authorize(scope !== null && canAddSignedCopy(actor, scope));
  const expected = signersOf(description);
  const missing = missingSigners(expected, signers).join(", ");
  refuse(addingRefusal({ expected, confirmed: false }, signers), { missing });
  const received = await receiveFile(scan, scans);
  const refusal = received.kind === "pdf" ? await bindingRefusal(received.bytes) : null;
  refuse(refusal, { name: received.name });
  return transaction(async (tx) => {
    const clusterYear = await holdClusterYearScope(tx, clusterYearId);
    authorize(clusterYear !== null && canAddSignedCopy(actor, clusterYear));
    await lockPaper(tx, ref);
    refuse(addingRefusal({ expected, confirmed: await hasConfirmedCopy(tx, ref) }, signers));
    const file = await keepFile(tx, actor, received);
    const { id: copyId } = await tx.signedCopy.create({
      data: {
        ...{ ...ref, clusterYearId, fileId: file.id, signers: expected },
        description: JSON.parse(JSON.stringify(description)),
        ...{ personId: actor.personId, personName: actor.name, addedAt: now() },
      },
      select: { id: true },
    });
    record(tx, actor, {
      type: "signedCopy.added",
      ...{ clusterYearId, ...ref, copyId, fileHash: file.sha256, signers: expected },
    });
    return copyId;
  });
}
