import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Amount, amountOfColumns } from "@/lib/indicator/rules";

type Row = {
  indicatorId: string;
  whole: bigint | null;
  quantity: Prisma.Decimal | null;
  numerator: bigint | null;
  denominator: bigint | null;
};

/**
 * What the yearly covenant asks of one of its parties, as amended: by indicator the common target that stands today. Empty before
 * the text is opened for signing, after it is taken back, and for a unit that does not sign it. Source: the annex as data, never typed again.
 */
export async function findStandingTargets(
  key: { clusterYearId: string; unitId: string },
  client: Pick<Prisma.TransactionClient, "$queryRaw"> = db,
) {
  const rows = await client.$queryRaw<Row[]>`
    select indicator_id::text as "indicatorId", whole, quantity, numerator, denominator from standing_targets
    where cluster_year_id = ${key.clusterYearId}::uuid and unit_id = ${key.unitId}::uuid`;
  return new Map<string, Amount | null>(
    rows.map(({ indicatorId, ...columns }) => [indicatorId, amountOfColumns(columns)]),
  );
}
