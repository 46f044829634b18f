import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { bringIntoForceByTime } from "@/lib/covenant/commands/pass-last-days";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { listOpenForSigning } from "@/lib/covenant/queries/open-for-signing";
import { db } from "@/lib/db/client";
import type { Phase } from "@/lib/db/generated/enums";
import { anActor } from "@/tests/support/actors";
import { aClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { anOpenCovenant, readAndSign, sign, statusOf } from "./a-covenant";
import { confirm, scan } from "./a-scan";

/** Two units; the first has signed, the second has read. */
async function almostSigned() {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  await readAndSign(chairOf(cluster, 0), text);
  await at(morning, () => recordReading(chairOf(cluster, 1), text));
  const turn = (phase: Phase) =>
    db.clusterYear.update({ where: { id: cluster.clusterYearId }, data: { phase } });
  return { cluster, text, turn };
}

test("a year closed over the signing takes no signature more, says so, and goes on when opened again", async () => {
  const { cluster, text, turn } = await almostSigned();
  const scanId = await scan(cluster, text, [1]);
  await turn("closed");
  const closed = "covenant.yearClosedOverIt";
  await expect(sign(chairOf(cluster, 1), text)).rejects.toThrow(closed);
  await expect(confirm(cluster.cityLeader, text, scanId)).rejects.toThrow(closed);
  const seen = await at(morning, () => getCovenant(chairOf(cluster, 1), text.covenantId));
  expect(seen?.viewer.signing?.refusal).toMatch(/^Năm thi đua đã khép khi Giao ước chưa ký xong/);
  await turn("reviewing");
  await sign(chairOf(cluster, 1), text);
  expect(await statusOf(text.covenantId)).toBe("inForce");
});

test("nothing comes into force by itself in a closed year, but once it is opened again", async () => {
  const { cluster, text, turn } = await almostSigned();
  const id = cluster.unitIds[1] ?? "";
  await db.unit.update({ where: { id }, data: { toOn: new Date("2024-02-28") } });
  await turn("closed");
  await at(morning, bringIntoForceByTime);
  expect(await statusOf(text.covenantId)).toBe("openForSigning");
  await turn("reviewing");
  await at(morning, bringIntoForceByTime);
  expect(await statusOf(text.covenantId)).toBe("inForce");
});

test("whoever may close the year is told what is still being signed, and nobody else", async () => {
  const { cluster, text } = await almostSigned();
  const { clusterYearId, clusterId, unitIds, cityId } = cluster;
  const lead = { unitId: unitIds[1] ?? "", clusterId, clusterYearId };
  const open = [{ id: text.covenantId, title: "Giao ước thi đua năm 2024" }];
  expect(await listOpenForSigning(anActor("clusterLead", lead), clusterYearId)).toEqual(open);
  const admin = anActor("systemAdmin", { unitId: cityId });
  expect(await listOpenForSigning(admin, clusterYearId)).toEqual(open);
  expect(await listOpenForSigning(chairOf(cluster, 0), clusterYearId)).toEqual([]);
});
