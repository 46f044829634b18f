import "server-only";
import { record } from "@/lib/audit/record";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { sealPaper } from "@/lib/seal/commands/seal-paper";
import { sweepUnsealed } from "@/lib/seal/commands/sweep-unsealed";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { readCanonicalForm } from "../canonical-form";
import { evidenceOf } from "../evidence";
import { listConfirmedScans } from "../queries/confirmed-scans";
import { frozenPaper } from "../queries/get-paper";
import { loadCovenant } from "../queries/visible-covenant";
import { about } from "./lock-covenant";
import { sealCovenantKind } from "./seal-covenant-kind";

/**
 * Seals the text with which a covenant came into force, by nobody's hand. Sealed already, or never in force: ends
 * quietly, so it may be asked twice. A fault leaves everything as it was, and the queue tries again.
 */
export async function sealCovenant(versionId: string) {
  const found = await db.covenant.findFirst({
    where: { versionId, inForceAt: { not: null } },
    select: { id: true },
  });
  const covenant = found && (await loadCovenant(found.id));
  const paper = covenant && (await frozenPaper(covenant));
  if (!covenant?.version || !paper) return;
  const { version, clusterYear } = covenant;
  const evidence = evidenceOf(
    { ...covenant, version },
    {
      cluster: readCanonicalForm(version.canonicalText).cluster,
      office: await officeName(clusterYear.ownerPath[0] ?? ""),
    },
  );
  const scans = await listConfirmedScans(versionId);
  await transaction(async (tx) => {
    const chainId = `clusterYear:${covenant.clusterYearId}`;
    const subject = { kind: "covenant", subjectId: versionId } as const;
    const fileHash = await sealPaper(tx, subject, {
      ...{ paper, evidence, chainId, scans },
      disclosure: "evidence",
    });
    if (fileHash)
      record(tx, null, { type: "covenant.sealed", ...about(covenant), versionId, fileHash });
  });
}

/** Asks for the seals that are missing, as when a job was lost or a backup is older than the seal. */
export async function sweepUnsealedCovenants() {
  const inForce = await db.covenant.findMany({
    where: { inForceAt: { not: null } },
    select: { versionId: true },
  });
  const ids = inForce.flatMap(({ versionId }) => versionId ?? []);
  await sweepUnsealed({ kind: "covenant", job: sealCovenantKind }, ids);
}

async function officeName(unitId: string) {
  const unit = (await namesOfUnits([unitId], dayOf(now()))).get(unitId);
  return unit ? committeeName(unit) : "";
}
