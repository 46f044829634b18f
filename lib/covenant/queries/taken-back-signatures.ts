import "server-only";
import { db } from "@/lib/db/client";

const parts = {
  ...{ id: true, covenantId: true, number: true },
  covenant: {
    select: { title: true, clusterYear: { select: { id: true, clusterId: true } } },
  },
  withdrawal: { select: { withdrawnAt: true } },
  signatures: { select: { unitId: true, personId: true } },
} as const;

/** Texts taken back since a moment, whoever asks, with the signatures that became void: for telling those who gave them, and nobody else. */
export async function listTakenBack(since: Date) {
  const versions = await db.covenantVersion.findMany({
    where: { withdrawal: { withdrawnAt: { gt: since } }, signatures: { some: {} } },
    select: parts,
  });
  return versions.flatMap(viewOf);
}

/** One of them; null for a text that was not taken back, and for a unit that has signed a later one since. */
export async function findTakenBack(versionId: string, unitId: string) {
  const version = await db.covenantVersion.findUnique({ where: { id: versionId }, select: parts });
  const [found] = version ? viewOf(version) : [];
  if (!found) return null;
  const { covenantId, number } = found;
  const anew = { unitId, version: { covenantId, number: { gt: number } } };
  return (await db.covenantSignature.count({ where: anew })) > 0 ? null : found;
}

type Row = {
  id: string;
  covenantId: string;
  number: number;
  covenant: { title: string; clusterYear: { id: string; clusterId: string } };
  withdrawal: { withdrawnAt: Date } | null;
  signatures: { unitId: string; personId: string | null }[];
};

function viewOf({ id: versionId, covenant, withdrawal, ...version }: Row) {
  if (!withdrawal) return [];
  const { title, clusterYear } = covenant;
  const { withdrawnAt } = withdrawal;
  return [{ ...version, versionId, title, clusterYear, withdrawnAt }];
}
