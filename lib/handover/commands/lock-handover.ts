import "server-only";
import type { Tx } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import type { Years } from "../policy";
import { partiesRefusal } from "../rules";
import { holdYears, partiesOf } from "../years";

/**
 * A year's hand-over under a row lock, for whom the policy allows. The row is made on first touch, so that two first saves at
 * once meet on it. Refuses `notFound`, `notAllowed`, and as `partiesRefusal` does.
 */
export async function lockHandover(
  tx: Tx,
  clusterYearId: string,
  isAllowed: (years: Years) => boolean,
) {
  const years = await holdYears(tx, clusterYearId);
  if (!years) throw new Refusal("notFound");
  authorize(isAllowed(years));
  const { fromUnitId, toUnitId } = await partiesOf(tx, years);
  refuse(partiesRefusal({ fromUnitId, toUnitId }), { year: `${years.clusterYear.year + 1}` });
  await tx.$executeRaw`
    insert into handovers (cluster_year_id, from_unit_id, to_unit_id)
    values (${clusterYearId}::uuid, ${fromUnitId}::uuid, ${toUnitId}::uuid) on conflict do nothing`;
  await tx.$queryRaw`select 1 from handovers where cluster_year_id = ${clusterYearId}::uuid for update`;
  return tx.handover.findUniqueOrThrow({ where: { clusterYearId } });
}

/** What every entry about a hand-over says of it. */
export function about(handover: { clusterYearId: string; fromUnitId: string; toUnitId: string }) {
  const { clusterYearId, fromUnitId, toUnitId } = handover;
  return { clusterYearId, fromUnitId, toUnitId };
}
