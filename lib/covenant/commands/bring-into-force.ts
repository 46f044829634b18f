import "server-only";
import { record } from "@/lib/audit/record";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { enqueue } from "@/lib/job/commands";
import { isFullySigned } from "../force-rules";
import type { Open } from "../rules";
import { about } from "./lock-covenant";
import { sealCovenantKind } from "./seal-covenant-kind";

type Signed = Pick<Open, "clusterYear" | "parties" | "signatures" | "releases" | "endedParts"> &
  Parameters<typeof about>[0] & {
    amendsId: string | null;
    version: { id: string; textHash: string } | null;
  };

/**
 * By nobody's hand: it follows from the last signature, or from the release or the end of the last unit that had not signed. The seal
 * is asked for here and done later: it can neither hold up nor undo a signature. In a closed year nothing comes into force; opened
 * again, the sweep of passed days sees to it.
 */
export async function bringIntoForceIfSigned(tx: Tx, covenant: Signed) {
  const { version } = covenant;
  if (!version || covenant.clusterYear.phase === "closed" || !isFullySigned(covenant)) return;
  await tx.covenant.update({
    where: { id: covenant.id },
    data: { status: "inForce", inForceAt: now() },
  });
  await enqueue(tx, { kind: sealCovenantKind, subjectId: version.id });
  record(tx, null, {
    type: "covenant.cameIntoForce",
    ...about(covenant),
    ...(covenant.amendsId && { amendsId: covenant.amendsId }),
    versionId: version.id,
    textHash: version.textHash,
  });
}
