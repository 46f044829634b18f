import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { db } from "@/lib/db/client";
import { aClusterOfFive, morning } from "./a-cluster-of-five";
import { anOpenCovenant, sign, statusOf } from "./a-covenant";

/** Each over a covenant of its own, in one cluster of two units. */
const races = 50;

test("two last signatures at once bring a covenant into force exactly once, and both are kept", {
  timeout: 180_000,
}, async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  for (let race = 1; race <= races; race++) {
    const text = await anOpenCovenant(cluster, `Đợt ${race}`);
    for (const chair of cluster.chairs) await at(morning, () => recordReading(chair, text));

    await Promise.all(cluster.chairs.map((chair) => sign(chair, text)));

    expect(await statusOf(text.covenantId)).toBe("inForce");
    expect(await onRecord(text.covenantId)).toEqual({ signed: 2, cameIntoForce: 1 });
    const kept = { version: { covenantId: text.covenantId } };
    expect(await db.covenantSignature.count({ where: kept })).toBe(2);
  }
});

async function onRecord(covenantId: string) {
  const count = (type: string) =>
    db.auditEntry.count({ where: { subjectIds: { has: covenantId }, type } });
  return {
    signed: await count("covenant.signed"),
    cameIntoForce: await count("covenant.cameIntoForce"),
  };
}
