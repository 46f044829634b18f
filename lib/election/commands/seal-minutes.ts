import "server-only";
import { record } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { sealPaper } from "@/lib/seal/commands/seal-paper";
import { sweepUnsealed } from "@/lib/seal/commands/sweep-unsealed";
import { minutesEvidence } from "../minutes-evidence";
import { loadMinutes } from "../queries/load-minutes";
import { about } from "./lock-vote";
import { sealMinutesKind } from "./seal-minutes-kind";

/**
 * Seals "Biên bản kiểm phiếu" of a counted round, by nobody's hand: the public check page then says whether a copy matches, and
 * nothing of what stands in it. Sealed already, or counted by hands: ends quietly, so it may be asked twice.
 */
export async function sealMinutes(roundId: string) {
  const minutes = await loadMinutes(roundId);
  if (!minutes) return;
  const { vote, round, paper } = minutes;
  await transaction(async (tx) => {
    const subject = { kind: "countMinutes", subjectId: roundId } as const;
    const fileHash = await sealPaper(tx, subject, {
      ...{ paper, evidence: minutesEvidence(minutes), scans: [], disclosure: "matchOnly" },
      chainId: `clusterYear:${vote.clusterYearId}`,
    });
    if (fileHash)
      record(tx, null, {
        type: "vote.minutesSealed",
        ...about(vote),
        ...{ roundId, number: round.number, fileHash },
      });
  });
}

/** Asks for the seals that are missing, as when a job was lost or a backup is older than the seal. */
export async function sweepUnsealedMinutes() {
  const rounds = await db.voteRound.findMany({
    where: {
      ...{ status: "counted", channel: { not: "hands" } },
      vote: { status: { in: ["announced", "confirmed"] } },
    },
    select: { id: true },
  });
  const ids = rounds.map(({ id }) => id);
  await sweepUnsealed({ kind: "countMinutes", job: sealMinutesKind }, ids);
}
