import "server-only";
import { type Day, dayToDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";

type Client = Pick<Prisma.TransactionClient, "evidence">;
type Of = {
  /** Null before its first save. */
  reportId: string | null;
  unitId: string;
  days: { fromOn: Day; toOn: Day };
  lines: readonly { id: string; requiresEvidence: boolean }[];
};

/**
 * Of a report's lines that ask for evidence, those that have some which was not taken back: on the line itself, or on an
 * activity of these days that counts for it. No query where no line asks. For whoever has been found to be allowed to.
 */
export async function evidencedIndicators(client: Client, { reportId, unitId, days, lines }: Of) {
  const ids = lines.filter((line) => line.requiresEvidence).map(({ id }) => id);
  if (ids.length === 0) return new Set<string>();
  const happenedOn = { gte: dayToDb(days.fromOn), lte: dayToDb(days.toOn) };
  const found = await client.evidence.findMany({
    where: {
      file: { withdrawal: null },
      OR: [
        ...(reportId ? [{ reportId, indicatorId: { in: ids } }] : []),
        { activity: { unitId, withdrawnAt: null, happenedOn } },
      ],
    },
    select: {
      indicatorId: true,
      activity: { select: { amounts: { select: { indicatorId: true } } } },
    },
  });
  return new Set(
    found.flatMap(({ indicatorId, activity }) => [
      ...(indicatorId ? [indicatorId] : []),
      ...(activity?.amounts.map((amount) => amount.indicatorId) ?? []),
    ]),
  );
}
