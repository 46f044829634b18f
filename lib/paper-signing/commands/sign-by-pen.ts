import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { refuse } from "@/lib/refusal";
import { copyRefusal, placesSeen } from "../rules";
import { aboutPaper, completeIfSigned } from "./complete-paper";
import { lockSigning } from "./lock-signing";

type Seen = { signingId: string; copyId: string; signers: readonly string[] };

/**
 * Writes the pen's signatures that a confirmed scan shows into the places still waiting; one signed in the app meanwhile is passed
 * over, and where nothing is left of them nothing is recorded. The last place completes the paper. Refuses what `copyRefusal` refuses.
 */
export async function signByPen(tx: Tx, actor: Actor, { signingId, copyId, signers }: Seen) {
  const signing = await lockSigning(tx, signingId);
  const { textHash } = signing;
  refuse(copyRefusal(signing));
  const seen = placesSeen(signing.places, signers);
  if (seen.length === 0) return;
  await tx.paperSignature.createMany({
    data: seen.map(({ position, name }) => ({
      ...{ signingId, position, textHash, copyId, way: "paper" as const, signerName: name },
      ...{ signerPost: "", capacity: "", address: "", userAgent: "", signedAt: now() },
    })),
  });
  record(tx, actor, {
    type: "paperSigning.signedByPen",
    ...{ ...aboutPaper(signing), copyId, places: seen.map(({ label }) => label) },
  });
  await completeIfSigned(tx, signingId);
}
