import { at } from "@/lib/clock";
import { sealCovenant } from "@/lib/covenant/commands/seal-covenant";
import { sealCovenantKind } from "@/lib/covenant/commands/seal-covenant-kind";
import { db } from "@/lib/db/client";
import { runNextJob } from "@/lib/job/commands";
import { aClusterOfFive, chairOf, morning } from "@/tests/lib/covenant/a-cluster-of-five";
import { anOpenCovenant, readAndSign } from "@/tests/lib/covenant/a-covenant";
import { confirm, scan, sendBack } from "@/tests/lib/covenant/a-scan";
import { scene } from "@/tests/support/scene";

/** In force, its seal still waiting in the queue. */
export const aCovenantInForce = scene("a covenant in force", makeCovenantInForce);

async function makeCovenantInForce(members = 2) {
  const cluster = await aClusterOfFive({ members });
  const { covenantId } = await anOpenCovenant(cluster);
  const text = await textOf(covenantId);
  for (const chair of cluster.chairs) await readAndSign(chair, { covenantId, ...text });
  return { cluster, covenantId, ...text };
}

/** Five minutes after the last signature. */
export const sealing = new Date(morning.getTime() + 300_000);

export function work() {
  return at(sealing, () => runNextJob({ [sealCovenantKind]: sealCovenant }));
}

export const aSealedCovenant = scene("a sealed covenant", makeSealedCovenant);

async function makeSealedCovenant(members = 2) {
  const inForce = await aCovenantInForce(members);
  await work();
  return { ...inForce, sealed: await theSealed() };
}

export async function theSealed() {
  const { bytes, ...rest } = await db.sealedDocument.findFirstOrThrow();
  return { ...rest, bytes: Buffer.from(bytes) };
}

/** As `aSealedCovenant`, its first unit having signed the sheets whose scan is `seen`; a scan that was sent back came before it. */
export async function aCovenantSealedWithScans(scans: { sentBack: Buffer; seen: Buffer }) {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  await sendBack(cluster.cityLeader, text, await scan(cluster, text, [0], scans.sentBack));
  await confirm(cluster.cityLeader, text, await scan(cluster, text, [0], scans.seen));
  await readAndSign(chairOf(cluster, 1), text);
  await work();
  return theSealed();
}

async function textOf(covenantId: string) {
  const version = await db.covenantVersion.findFirstOrThrow({ where: { covenantId } });
  return { versionId: version.id, textHash: version.textHash };
}
