import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { endCluster } from "@/lib/cluster/commands/end-cluster";
import { bringIntoForceByTime } from "@/lib/covenant/commands/pass-last-days";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { sealCovenant } from "@/lib/covenant/commands/seal-covenant";
import { terminateCovenant } from "@/lib/covenant/commands/terminate-covenant";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { getCovenantPaper } from "@/lib/covenant/queries/get-paper";
import { listInherited } from "@/lib/covenant/queries/inherited-covenants";
import { getSigningBoard } from "@/lib/covenant/queries/signing-board";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { proposeHandover } from "@/lib/handover/queries/propose-handover";
import { recordSuccession } from "@/lib/succession/commands/record-succession";
import { listTasks } from "@/lib/task/queries";
import { anActor } from "@/tests/support/actors";
import { asOwner } from "@/tests/support/own-database";
import { queuedBehind } from "@/tests/support/queued-behind";
import { aClusterOfFive, aPerson, type ClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { anOpenCovenant, readAndSign, recorded, sign, statusOf } from "./a-covenant";
import { anOpenAnnex, changed } from "./an-annex";

const june = new Date("2024-06-01T02:00:00Z");
const thisMay = "2024-05-15" as const;
const legalBasis = "Nghị quyết số 1656/NQ-UBTVQH15";

/** Three districts under the city, whose administrator keeps them; signed by all but the last `unsigned`. */
async function aCovenant({ unsigned }: { unsigned: number }) {
  const cluster = await aClusterOfFive({ members: 3 });
  for (const unitId of cluster.unitIds) await under(cluster.cityId, unitId, "2020-01-01");
  const text = await anOpenCovenant(cluster);
  const signing = cluster.chairs.slice(0, cluster.chairs.length - unsigned);
  for (const chair of signing) await readAndSign(chair, text);
  return { cluster, text, admin: anActor("systemAdmin", { unitId: cluster.cityId }) };
}

function under(parentId: string, unitId: string, fromOn: string) {
  return db.unitParent.create({ data: { parentId, unitId, fromOn: new Date(fromOn) } });
}

/** The last district becomes a commune of another name in the middle of the year. */
async function reorganise(
  { cluster, admin }: Awaited<ReturnType<typeof aCovenant>>,
  effectiveOn: Day = thisMay,
) {
  const fromOn = new Date(effectiveOn);
  const { id: successorId } = await db.unit.create({
    data: {
      ...{ code: "x", kind: "commune", fromOn, searchText: "thu lam" },
      names: { create: { name: "Thư Lâm", fromOn } },
    },
  });
  await under(cluster.cityId, successorId, effectiveOn);
  const predecessorId = cluster.unitIds[2] ?? "";
  const parts = [{ predecessorId, successorId, share: null }];
  await at(june, async () => {
    const person = await asPerson(admin, cluster);
    await recordSuccession(person, { kind: "rename", effectiveOn, legalBasis, parts });
  });
  return { predecessorId, successorId };
}

async function asPerson(actor: ReturnType<typeof anActor>, { cityId }: ClusterOfFive) {
  const { personId, name } = await aPerson(cityId, "systemAdmin", { unitId: cityId });
  return { ...actor, personId, name };
}

test("a unit that is merged in the year stays where it signed, its part closed, with who carries on", async () => {
  const made = await aCovenant({ unsigned: 0 });
  const { cluster, text } = made;
  const { predecessorId, successorId } = await reorganise(made);
  const view = await at(june, () => getCovenant(cluster.cityLeader, text.covenantId));
  const successors = [{ unitId: successorId, name: "Ủy ban MTTQ Việt Nam xã Thư Lâm" }];
  const ended = { unitId: predecessorId, endedOn: "2024-05-14", legalBasis, successors };
  expect(view?.endedParts).toMatchObject([{ ...ended, isOurs: false }]);
  const board = await at(june, () => getSigningBoard(cluster.cityLeader, text.covenantId));
  expect(board?.units.map(({ signature }) => signature !== null)).toEqual([true, true, true]);
  expect([await statusOf(text.covenantId), await recorded()]).toEqual([
    "inForce",
    expect.arrayContaining(["partEnded"]),
  ]);
});

test("its successor's people read what they inherit; nobody else's do", async () => {
  const made = await aCovenant({ unsigned: 0 });
  const { text } = made;
  const { successorId } = await reorganise(made);
  const heir = anActor("unitLeader", { unitId: successorId });
  const stranger = anActor("unitLeader", { unitId: made.cluster.cityId });
  const seen = await at(june, () => getCovenant(heir, text.covenantId));
  expect(seen?.endedParts).toMatchObject([{ isOurs: true }]);
  expect(seen?.viewer).toMatchObject({ acts: null, signing: null, mayTerminate: false });
  await expect(at(june, () => recordReading(heir, text))).rejects.toThrow("covenant.notAParty");
  await expect(at(june, () => recordReading(stranger, text))).rejects.toThrow("notAllowed");
  expect(await at(june, () => listInherited(heir))).toMatchObject([{ id: text.covenantId }]);
  expect(await at(june, () => getCovenant(stranger, text.covenantId))).toBeNull();
  expect(await at(june, () => listInherited(stranger))).toEqual([]);
});

test("an annex is signed by the successor in the place of the unit that is gone, and by nobody for that unit", async () => {
  const made = await aCovenant({ unsigned: 0 });
  const { cluster, text } = made;
  const { predecessorId, successorId } = await reorganise(made, "2024-02-29");
  const heir = await aPerson(cluster.cityId, "unitLeader", { unitId: successorId });
  const annex = await anOpenAnnex(cluster, text.covenantId);
  expect(await waitingFor(heir)).toEqual([`/covenants/${annex.covenantId}`]);
  expect(await at(june, () => listInherited(heir))).toMatchObject([
    { id: text.covenantId, annexes: [{ id: annex.covenantId }] },
  ]);
  const board = await at(morning, () => getSigningBoard(cluster.cityLeader, annex.covenantId));
  expect(board?.units.map(({ unitId }) => unitId)).toEqual([
    ...cluster.unitIds.filter((unitId) => unitId !== predecessorId),
    successorId,
  ]);
  await expect(readAndSign(chairOf(cluster, 2), annex)).rejects.toThrow();
  for (const signer of [chairOf(cluster, 0), chairOf(cluster, 1), heir])
    await readAndSign(signer, annex);
  expect(await statusOf(annex.covenantId)).toBe("inForce");
  expect(await waitingFor(heir)).toEqual([]);
});

/** Where the home page sends somebody. */
async function waitingFor(actor: Actor) {
  const { groups } = await at(morning, () => listTasks(actor));
  return groups.flatMap(({ tasks }) => tasks).map(({ href }) => href);
}

test("a unit that is there no more is not waited for: the covenant comes into force with the others", async () => {
  const made = await aCovenant({ unsigned: 1 });
  expect(await statusOf(made.text.covenantId)).toBe("openForSigning");
  await reorganise(made);
  expect(await statusOf(made.text.covenantId)).toBe("inForce");
  await expect(sign(chairOf(made.cluster, 2), made.text)).rejects.toThrow();

  const { id } = await db.covenantVersion.findFirstOrThrow();
  await at(june, () => sealCovenant(id));
  const endedUnsigned = ["Ủy ban MTTQ Việt Nam huyện Sóc Sơn"];
  expect((await db.sealedDocument.findFirst())?.evidence).toMatchObject({ endedUnsigned });
});

test("a unit may sign in the very moment in which its end is put on record", async () => {
  const made = await aCovenant({ unsigned: 1 });
  const chair = chairOf(made.cluster, 2);
  await at(morning, () => recordReading(chair, made.text));
  const acts = [() => sign(chair, made.text), () => reorganise(made)];
  // Whoever signs holds the covenant by then; whoever reorganises comes to it from the unit.
  const ended = await queuedBehind("select 1 from cluster_years for update", acts);
  expect(ended).toEqual(["done", "done"]);
  expect(await statusOf(made.text.covenantId)).toBe("inForce");
});

test("a last day still ahead brings the covenant into force when it has passed, once, by itself", async () => {
  const made = await aCovenant({ unsigned: 1 });
  const { covenantId } = made.text;
  await reorganise(made, "2024-07-01");
  const sweptOn = (day: string) => at(new Date(`${day}T02:00:00Z`), bringIntoForceByTime);
  await sweptOn("2024-06-30");
  expect(await statusOf(covenantId)).toBe("openForSigning");
  await Promise.all([sweptOn("2024-07-01"), sweptOn("2024-07-01")]);
  expect(await statusOf(covenantId)).toBe("inForce");
  expect((await recorded()).filter((type) => type === "cameIntoForce")).toHaveLength(1);
});

test("a covenant ends with its cluster alone, by the upper level, once, and all stays to be read", async () => {
  const { cluster, text, admin } = await aCovenant({ unsigned: 1 });
  const person = await asPerson(admin, cluster);
  const end = (actor = person) =>
    at(june, () => terminateCovenant(actor, { covenantId: text.covenantId, reason: legalBasis }));
  await expect(end()).rejects.toThrow("covenant.clusterGoesOn");
  await at(june, () => endCluster(person, { clusterId: cluster.clusterId, toOn: "2024-05-14" }));
  await expect(end(cluster.secretary)).rejects.toThrow("notAllowed");
  const twice = await Promise.allSettled([end(), end()]);
  expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(end()).rejects.toThrow("covenant.alreadyTerminated");
  expect(await statusOf(text.covenantId)).toBe("terminatedByReorganisation");
  await expect(sign(chairOf(cluster, 2), text)).rejects.toThrow();

  const view = await at(june, () => getCovenant(cluster.cityLeader, text.covenantId));
  expect(view?.termination).toMatchObject({ reason: legalBasis });
  const board = await at(june, () => getSigningBoard(cluster.cityLeader, text.covenantId));
  expect(board?.units.filter(({ signature }) => signature !== null)).toHaveLength(2);
});

test.each([
  ["the last signature first", ["sign", "end"], ["done", "done"]],
  ["the end first", ["end", "sign"], ["done", "covenant.signingOver"]],
] as const)("ended in the moment of its last signature, %s", async (_, order, outcome) => {
  const { cluster, text, admin } = await aCovenant({ unsigned: 1 });
  await at(morning, () => recordReading(chairOf(cluster, 2), text));
  const person = await asPerson(admin, cluster);
  await at(june, () => endCluster(person, { clusterId: cluster.clusterId, toOn: "2024-05-14" }));
  const { covenantId } = text;
  const acts = {
    sign: () => sign(chairOf(cluster, 2), text),
    end: () => at(june, () => terminateCovenant(person, { covenantId, reason: legalBasis })),
  };
  const lock = "select 1 from covenants for update";
  const queued = order.map((each) => acts[each]);
  expect(await queuedBehind(lock, queued)).toEqual(outcome);
  expect(await statusOf(covenantId)).toBe("terminatedByReorganisation");
  const { inForceAt } = await db.covenant.findUniqueOrThrow({ where: { id: covenantId } });
  expect(inForceAt !== null).toBe(order[0] === "sign");
});

test("what was in force when its cluster ended reads as amended and prints as signed; its targets stand no more", async () => {
  const { cluster, text, admin } = await aCovenant({ unsigned: 0 });
  const annex = await anOpenAnnex(cluster, text.covenantId);
  for (const chair of cluster.chairs) await readAndSign(chair, annex);
  expect(await standing()).toEqual([3]);
  const person = await asPerson(admin, cluster);
  await at(june, () => endCluster(person, { clusterId: cluster.clusterId, toOn: "2024-05-14" }));
  const { covenantId } = text;
  await at(june, () => terminateCovenant(person, { covenantId, reason: legalBasis }));

  const view = await at(june, () => getCovenant(cluster.cityLeader, covenantId));
  expect(view?.layers?.contents.map((content) => content.text)).toContain(changed.text);
  expect(view?.layers?.annexes).toHaveLength(1);
  for (const id of [covenantId, annex.covenantId]) {
    const paper = await at(june, () => getCovenantPaper(cluster.cityLeader, id));
    expect(paper?.watermark).not.toContain("DỰ THẢO");
  }
  expect(await standing()).toEqual([0]);
  const { unfinished } = await proposeHandover(cluster.clusterYearId);
  expect(unfinished).toEqual([]);
});

async function standing() {
  const rows = await asOwner<{ count: number }>("select count(*)::int from standing_targets");
  return rows.map(({ count }) => count);
}

test("the database ends a covenant once, and not without its reason", async () => {
  const { text } = await aCovenant({ unsigned: 0 });
  const sql = `update covenants set status = 'terminatedByReorganisation' where id = '${text.covenantId}'`;
  await expect(asOwner(sql)).rejects.toThrow("its reason");
});
