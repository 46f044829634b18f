import "server-only";
import { db } from "@/lib/db/client";

/**
 * Covenants open for signing, whoever asks, with the units that have neither signed nor been released; narrowed to one frozen
 * text. For reminding, which shows nobody anything but their own unit's.
 */
export async function listAwaitedSignatures(only: { versionId?: string } = {}) {
  const covenants = await db.covenant.findMany({
    where: { status: "openForSigning", ...(only.versionId && { versionId: only.versionId }) },
    select: {
      id: true,
      title: true,
      clusterYear: { select: { id: true, clusterId: true } },
      parties: { select: { unitId: true }, orderBy: { position: "asc" } },
      version: {
        select: {
          id: true,
          frozenAt: true,
          signatures: { select: { unitId: true } },
          releases: { select: { unitId: true } },
        },
      },
    },
  });
  return covenants.flatMap(({ id, title, clusterYear, parties, version }) => {
    if (!version) return [];
    const done = new Set([...version.signatures, ...version.releases].map(({ unitId }) => unitId));
    const unitIds = parties.map(({ unitId }) => unitId).filter((unitId) => !done.has(unitId));
    const covenant = { id, title };
    return [{ covenant, clusterYear, versionId: version.id, frozenAt: version.frozenAt, unitIds }];
  });
}
