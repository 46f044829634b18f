import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { db } from "@/lib/db/client";
import { aClusterOfFive, aPerson, chairOf, morning } from "./a-cluster-of-five";
import {
  anAdoptedCovenant,
  anOpenCovenant,
  readAndSign,
  recorded,
  sign,
  statusOf,
  whence,
} from "./a-covenant";

const read = (chair: Parameters<typeof sign>[0], text: Parameters<typeof sign>[1]) =>
  at(morning, () => recordReading(chair, text));

async function anOpening() {
  const cluster = await aClusterOfFive();
  return { cluster, text: await anOpenCovenant(cluster) };
}

test("a signature keeps who, as what, when, over which text and from where", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  await readAndSign(chair, text);
  expect(await db.covenantSignature.findMany()).toMatchObject([
    {
      unitId: chair.capacity.unitId,
      personId: chair.personId,
      assignmentId: chair.capacity.assignmentId,
      signerName: "Nguyễn Văn An",
      signerPost: "Chủ tịch",
      inPlace: false,
      textHash: text.textHash,
      signedAt: morning,
      ...whence,
    },
  ]);
});

test("the last unit's signature brings the covenant into force, by nobody's hand", async () => {
  const { cluster, text } = await anOpening();
  for (const chair of cluster.chairs.slice(0, 4)) await readAndSign(chair, text);
  expect(await statusOf(text.covenantId)).toBe("openForSigning");

  await readAndSign(chairOf(cluster, 4), text);
  expect(await db.covenant.findUnique({ where: { id: text.covenantId } })).toMatchObject({
    status: "inForce",
    inForceAt: morning,
  });
  const last = await db.auditEntry.findFirst({ orderBy: { number: "desc" } });
  expect(last).toMatchObject({ type: "covenant.cameIntoForce", personId: null });
});

test("a vice chair signs in the chair's place", async () => {
  const { cluster, text } = await anOpening();
  const [unitId = ""] = cluster.unitIds;
  const vice = await aPerson(cluster.cityId, "unitLeader", { unitId }, { post: "Phó Chủ tịch" });
  await readAndSign(vice, text);
  expect(await db.covenantSignature.findFirst()).toMatchObject({
    inPlace: true,
    signerPost: "Phó Chủ tịch",
  });
});

test("a unit signs once, whoever of its leaders comes second, and is told when and who", async () => {
  const { cluster, text } = await anOpening();
  const [unitId = ""] = cluster.unitIds;
  const vice = await aPerson(cluster.cityId, "unitLeader", { unitId }, { post: "Phó Chủ tịch" });
  await readAndSign(chairOf(cluster, 0), text);
  await expect(readAndSign(vice, text)).rejects.toMatchObject({
    code: "covenant.alreadySigned",
    facts: { signedAt: "09 giờ 00, ngày 29/02/2024", signer: "Nguyễn Văn An", post: "Chủ tịch" },
  });
});

test("two signatures of one unit at once leave one", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  await read(chair, text);
  const outcomes = await Promise.allSettled([sign(chair, text), sign(chair, text)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.covenantSignature.count()).toBe(1);
});

test("an unread text is not signed; reading twice is recorded once", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  await expect(sign(chair, text)).rejects.toThrow("covenant.notRead");
  await Promise.all([read(chair, text), read(chair, text)]);
  await sign(chair, text);
  expect((await recorded()).filter((type) => type === "read")).toHaveLength(1);
});

test("another chair's reading is not one's own", async () => {
  const { cluster, text } = await anOpening();
  await read(chairOf(cluster, 1), text);
  await expect(sign(chairOf(cluster, 0), text)).rejects.toThrow("covenant.notRead");
});

test("a stale tab signs nothing", async () => {
  const { cluster, text } = await anOpening();
  const stale = { ...text, textHash: "0".repeat(64) };
  await expect(read(chairOf(cluster, 0), stale)).rejects.toThrow("covenant.textChanged");
  await read(chairOf(cluster, 0), text);
  await expect(sign(chairOf(cluster, 0), stale)).rejects.toThrow("covenant.textChanged");
});

test("nothing is signed before signing opens", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId } = await anAdoptedCovenant(cluster);
  const text = { covenantId, textHash: "0".repeat(64) };
  await expect(sign(chairOf(cluster, 0), text)).rejects.toThrow("covenant.notOpenForSigning");
});

test("a wrong password signs nothing and is counted; after five even the right one waits", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  await read(chair, text);
  for (let tries = 1; tries <= 5; tries++) {
    await expect(sign(chair, text, "không phải")).rejects.toThrow("account.passwordWrong");
  }
  await expect(sign(chair, text)).rejects.toThrow("signIn.wait");
  expect(await db.covenantSignature.count()).toBe(0);
});

test("an assignment that has ended signs nothing", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  await read(chair, text);
  await db.assignment.update({
    where: { id: chair.capacity.assignmentId },
    data: { toOn: new Date("2024-02-28T00:00:00Z") },
  });
  await expect(sign(chair, text)).rejects.toThrow("auth.capacityEnded");
});

test("an officer, the secretariat, the city and another cluster's chair sign nothing, and nothing is left of the try", async () => {
  const { cluster, text } = await anOpening();
  const outside = await aPerson(cluster.cityId, "unitLeader", { unitId: cluster.cityId });
  const before = await recorded();
  for (const actor of [cluster.reporter, cluster.secretary, outside]) {
    await expect(read(actor, text)).rejects.toThrow("notAllowed");
  }
  await expect(read(cluster.cityLeader, text)).rejects.toThrow("covenant.onlyWitnesses");
  await expect(sign(outside, text)).rejects.toThrow("notAllowed");
  expect([await db.covenantSignature.count(), await recorded()]).toEqual([0, before]);
});

test("a chair signs as the unit's chair, not as the cluster's lead", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 1);
  const { clusterId, clusterYearId } = cluster;
  const capacity = { ...chair.capacity, role: "clusterLead" as const, clusterId, clusterYearId };
  await expect(sign({ ...chair, capacity }, text)).rejects.toThrow("notAllowed");
});

test("a member of a post that needs a written authorisation is told so", async () => {
  const { cluster, text } = await anOpening();
  const [unitId = ""] = cluster.unitIds;
  const officer = await aPerson(
    cluster.cityId,
    "unitLeader",
    { unitId },
    { post: "Ủy viên Thường trực" },
  );
  await expect(readAndSign(officer, text)).rejects.toMatchObject({
    code: "covenant.postMayNotSign",
    facts: { post: "Ủy viên Thường trực" },
  });
});

test.each([
  ["over another hash", "text_hash", `repeat('0', 64)`],
  ["for a unit that is no party", "unit_id", "(select id from units where code = 'Hà Nội')"],
])("the database itself refuses a signature %s", async (_, column, value) => {
  const { cluster, text } = await anOpening();
  await readAndSign(chairOf(cluster, 0), text);
  const columns = `id, version_id, unit_id, person_id, assignment_id, signer_name, signer_post,
    in_place, text_hash, address, user_agent, signed_at`;
  const values = columns
    .replace("id,", "gen_random_uuid(),")
    .replace("unit_id", "(select unit_id from covenant_parties where position = 2)")
    .replace(
      column === "unit_id" ? /\(select unit_id from covenant_parties where position = 2\)/ : column,
      value,
    );
  const forged = `insert into covenant_signatures (${columns}) select ${values} from covenant_signatures`;
  await expect(db.$executeRawUnsafe(forged)).rejects.toThrow("no such text is open");
});

test.each([
  "update covenant_signatures set signer_name = 'khác'",
  "delete from covenant_signatures",
])("the app has no right to: %s", async (sql) => {
  const { cluster, text } = await anOpening();
  await readAndSign(chairOf(cluster, 0), text);
  await expect(db.$executeRawUnsafe(sql)).rejects.toThrow("permission denied");
});
