import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { db } from "@/lib/db/client";
import { auditEvent } from "./events";
import { predicateOf, subjectOf } from "./labels";
import { entryText } from "./rules";

export type HistoryLine = {
  chainId: string;
  number: number;
  at: Date;
  who: string;
  what: string;
  hash: string;
};

/**
 * What has happened to one record, newest first, as sentences. The page that shows a record has already decided
 * that this actor sees it; asking for the history of anything else is the administrator's alone (`listLog`).
 */
export async function listHistory(
  _actor: Actor,
  subjectId: string,
  most = 100,
): Promise<HistoryLine[]> {
  const entries = await db.auditEntry.findMany({
    where: { subjectIds: { has: subjectId } },
    orderBy: [{ at: "desc" }, { chainId: "asc" }, { number: "desc" }],
    take: most,
  });
  return entries.map(asLine);
}

/** The newest entries of the chains the actor's office keeps; empty for everyone but administrators. */
export async function listLog(actor: Actor, { before, most }: { before: Date; most: number }) {
  if (!actsAs(actor, "systemAdmin")) return [];
  const chainIds = await chainsUnder(actor.capacity.unitId);
  const entries = await db.auditEntry.findMany({
    where: { chainId: { in: chainIds }, at: { lt: before } },
    orderBy: [{ at: "desc" }, { chainId: "asc" }, { number: "desc" }],
    take: most,
  });
  return entries.map(asLine);
}

/** How long each chain is and its head's hash, to be compared with what is printed on sealed documents. */
export async function getChainHead(clusterYearId: string) {
  return db.auditChain.findUnique({ where: { id: `clusterYear:${clusterYearId}` } });
}

async function chainsUnder(unitId: string | null) {
  const rows = await db.$queryRaw<{ id: string }[]>`
    with mine as (select unit_subtree(${unitId}::uuid, current_date) as id)
    select 'owner:' || id as id from mine
    union all
    select 'clusterYear:' || y.id from cluster_years y join clusters c on c.id = y.cluster_id join mine on mine.id = c.owner_unit_id`;
  return rows.map(({ id }) => id);
}

function asLine(entry: {
  chainId: string;
  number: number;
  at: Date;
  text: string;
  hash: string;
}): HistoryLine {
  const { person, type, data } = entryText.parse(JSON.parse(entry.text));
  const event = auditEvent.parse({ type, ...data });
  const { chainId, number, at, hash } = entry;
  return { chainId, number, at, hash, who: subjectOf(person), what: predicateOf(event) };
}
