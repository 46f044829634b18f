import "server-only";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";

/**
 * Covenants open for signing in a year that is not closed, whoever asks, with the units that have neither signed, on paper nor here, nor been released nor ended;
 * narrowed to one frozen text. For reminding, which shows nobody anything but their own unit's.
 */
export async function listAwaitedSignatures(only: { versionId?: string } = {}) {
  const covenants = await db.covenant.findMany({
    where: {
      ...{ status: "openForSigning", clusterYear: { phase: { not: "closed" } } },
      ...(only.versionId && { versionId: only.versionId }),
    },
    select: {
      id: true,
      title: true,
      clusterYear: { select: { id: true, clusterId: true } },
      parties: {
        select: { unitId: true, unit: { select: { toOn: true } } },
        orderBy: { position: "asc" },
      },
      version: {
        select: {
          id: true,
          frozenAt: true,
          signatures: { select: { unitId: true } },
          releases: { select: { unitId: true } },
          scans: { where: { decision: null }, select: { units: { select: { unitId: true } } } },
        },
      },
    },
  });
  return covenants.flatMap(({ id, title, clusterYear, parties, version }) => {
    if (!version) return [];
    const onPaper = version.scans.flatMap(({ units }) => units);
    const settled = [...version.signatures, ...version.releases, ...onPaper];
    const done = new Set(settled.map(({ unitId }) => unitId));
    const today = dayToDb(dayOf(now()));
    const unitIds = parties
      .filter(({ unitId, unit }) => !done.has(unitId) && !(unit.toOn && unit.toOn < today))
      .map(({ unitId }) => unitId);
    const covenant = { id, title };
    return [{ covenant, clusterYear, versionId: version.id, frozenAt: version.frozenAt, unitIds }];
  });
}
