import { beforeEach, expect, test } from "vitest";
import { openSession } from "@/lib/account/commands/open-session";
import { givePassword } from "@/lib/account/commands/set-password";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { recordDelegation } from "@/lib/covenant/commands/record-delegation";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { signOnSharedDevice } from "@/lib/covenant/commands/sign-on-shared-device";
import { withdrawForEditing } from "@/lib/covenant/commands/withdraw-for-editing";
import { getSharedDevice } from "@/lib/covenant/queries/get-shared-device";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { password } from "@/tests/support/accounts";
import { aFile, aPdf } from "@/tests/support/files";
import { asOwner } from "@/tests/support/own-database";
import { aClusterOfFive, aPerson, type ClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { anOpenCovenant, readAndSign, recorded, sign, statusOf, whence } from "./a-covenant";
import { aTelephoneOf } from "./a-telephone";

let cluster: ClusterOfFive;
let text: { covenantId: string; textHash: string };
const later = new Date(morning.getTime() + 30_000);

beforeEach(async () => {
  cluster = await aClusterOfFive({ members: 2 });
  text = await anOpenCovenant(cluster);
  await db.credential.updateMany({ data: { mustChange: false } });
});

type Typed = { password?: string; oneTimeCode?: string; hasRead?: "on"; textHash?: string };

/** On the secretary's tablet, in the assignment of whoever is tapped. */
function signHere(signer: Actor, typed: Typed = {}, host = cluster.secretary, when = morning) {
  const { assignmentId } = signer.capacity;
  const form = { ...text, assignmentId, password, hasRead: "on" as const, ...typed };
  return at(when, () => signOnSharedDevice(host, form, whence));
}

const look = (host: Actor, chosen = {}) =>
  at(morning, () =>
    getSharedDevice(host, text.covenantId, { unitId: null, assignmentId: null, ...chosen }),
  );
const tries = () => db.signInLimit.count();
const nothingHappened = async (entries: readonly string[]) => {
  expect(await db.covenantSignature.count()).toBe(0);
  expect(await db.covenantReading.count()).toBe(0);
  const covenants = (await recorded()).filter((type) => !type.startsWith("account."));
  expect(covenants).toEqual(entries);
};

test("the person at the table signs, as themselves; reading and signature are theirs, and say whose device it was", async () => {
  const chair = chairOf(cluster, 0);
  await signHere(chair);
  const { name, personId, capacity } = cluster.secretary;
  const hostName = `${name}, ${capacity.title}`;
  expect(await db.covenantSignature.findMany()).toMatchObject([
    {
      ...{ unitId: chair.capacity.unitId, personId: chair.personId, way: "inApp" },
      ...{ assignmentId: chair.capacity.assignmentId, authority: "chair", signerPost: "Chủ tịch" },
      ...{ textHash: text.textHash, signedAt: morning, ...whence, hostId: personId, hostName },
    },
  ]);
  expect(await db.covenantReading.findMany()).toMatchObject([{ personId: chair.personId }]);
  const entries = await db.auditEntry.findMany({ orderBy: { number: "desc" }, take: 2 });
  expect(entries.map(({ type, personId }) => [type, personId])).toEqual([
    ["covenant.signed", chair.personId],
    ["covenant.read", chair.personId],
  ]);
  expect(JSON.parse(entries[0]?.text ?? "{}")).toMatchObject({ data: { host: hostName } });
});

test("nothing of the signer stays: no session is opened for them", async () => {
  const before = await db.session.count();
  await signHere(chairOf(cluster, 0));
  expect(await db.session.count()).toBe(before);
});

test("the last unit's signature on the device brings the covenant into force", async () => {
  await readAndSign(chairOf(cluster, 0), text);
  await signHere(chairOf(cluster, 1));
  expect(await statusOf(text.covenantId)).toBe("inForce");
});

test("whoever read in the days before need not say so again; whoever did not must, and nothing is tried before", async () => {
  const chair = chairOf(cluster, 0);
  const unread = { hasRead: undefined as unknown as "on" };
  await expect(signHere(chair, unread)).rejects.toThrow("covenant.notRead");
  expect(await tries()).toBe(0);
  await at(morning, () => recordReading(chair, text));
  await signHere(chair, unread);
  expect((await recorded()).filter((type) => type === "read")).toHaveLength(1);
});

test("who does not work the ceremony passes no device, not even for their own unit, and no password is tried", async () => {
  const before = await recorded();
  const chair = chairOf(cluster, 0);
  for (const host of [
    chair,
    chairOf(cluster, 1),
    cluster.reporter,
    cluster.cityLeader,
    cluster.lastSecretary,
  ]) {
    await expect(signHere(chair, {}, host)).rejects.toThrow("notAllowed");
    expect(await look(host)).toBeNull();
  }
  expect(await tries()).toBe(0);
  await nothingHappened(before);
});

test("the host's own password signs for nobody, nor does another chair's", async () => {
  const others = [cluster.secretary, chairOf(cluster, 1)];
  for (const [index, { personId }] of others.entries()) {
    await transaction((tx) =>
      givePassword(tx, { personId, password: `năm con mèo thức ${index}` }),
    );
  }
  const before = await recorded();
  for (const index of others.keys()) {
    const typed = { password: `năm con mèo thức ${index}` };
    await expect(signHere(chairOf(cluster, 0), typed)).rejects.toThrow("account.passwordWrong");
  }
  await nothingHappened(before);
});

test("wrong tries count for the address as at the door, for the person apart: elsewhere they are let in, and sign on", async () => {
  const chair = chairOf(cluster, 0);
  for (let number = 1; number <= 5; number++) {
    await expect(signHere(chair, { password: "không phải" })).rejects.toThrow("passwordWrong");
  }
  await expect(signHere(chair)).rejects.toThrow("signIn.wait");
  const { userName } = await db.person.findUniqueOrThrow({ where: { id: chair.personId } });
  const door = (address: string) =>
    at(morning, () => openSession({ ...whence, address }, { name: userName, password }));
  await expect(door(whence.address)).rejects.toThrow("signIn.wait");
  const id = await door("192.0.2.99");
  expect(await db.session.findMany({ where: { personId: chair.personId } })).toMatchObject([
    { id, address: "192.0.2.99" },
  ]);
  await expect(signHere(chairOf(cluster, 1))).rejects.toThrow("signIn.wait");
  expect(await db.covenantSignature.count()).toBe(0);
  await readAndSign(chair, text);
});

test("a stale tab, a unit that has signed and a person of no party are told so before anything is tried", async () => {
  const chair = chairOf(cluster, 0);
  const outsider = await aPerson(cluster.cityId, "unitLeader", { unitId: cluster.cityId });
  await expect(signHere(outsider)).rejects.toThrow("covenant.notAParty");
  await expect(signHere(cluster.reporter)).rejects.toThrow("covenant.signerNotHere");
  await expect(signHere(chair, { textHash: "0".repeat(64) })).rejects.toThrow("textChanged");
  expect(await tries()).toBe(0);
  await readAndSign(chair, text);
  const counted = await tries();
  await expect(signHere(chair)).rejects.toThrow("covenant.alreadySigned");
  await at(morning, () => withdrawForEditing(cluster.secretary, { ...text, reason: "Sửa." }));
  await expect(signHere(chairOf(cluster, 1))).rejects.toThrow("covenant.takenBack");
  expect(await tries()).toBe(counted);
});

test("two devices at once, or one form sent twice, leave one signature", async () => {
  const chair = chairOf(cluster, 0);
  const twice = await Promise.allSettled([signHere(chair), signHere(chair), sign(chair, text)]);
  expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.covenantSignature.count()).toBe(1);
  await expect(signHere(chair)).rejects.toThrow("covenant.alreadySigned");
});

test("where there is a second factor the password and its code sign together, once, and wrong tries keep nobody from their own telephone", async () => {
  const chair = chairOf(cluster, 0);
  const codeAt = await at(morning, () => aTelephoneOf(chair));
  const typing = (typed: Typed) => signHere(chair, typed, cluster.secretary, later);
  await expect(typing({})).rejects.toThrow("account.codeOnSharedDevice");
  const alone = { password: "", oneTimeCode: codeAt(later) };
  await expect(typing(alone)).rejects.toThrow("account.passwordWrong");
  const wrong = { oneTimeCode: "000000" };
  await expect(typing(wrong)).rejects.toThrow("account.codeWrong");
  const spent = { oneTimeCode: codeAt(morning) };
  await expect(typing(spent)).rejects.toThrow("account.codeWrong");
  const unit = { unitId: chair.capacity.unitId };
  expect((await look(cluster.secretary, unit))?.signers).toMatchObject([{ proof: "code" }]);
  await typing({ oneTimeCode: codeAt(later) });
  expect(await db.covenantSignature.count()).toBe(1);
});

test("a given password that was never changed, none at all and a closed account sign nothing, and the page says so", async () => {
  const chair = chairOf(cluster, 0);
  const { personId } = chair;
  const credential = (data: object) => db.credential.update({ where: { personId }, data });
  const before = await recorded();
  const proof = async () =>
    (await look(cluster.secretary, { unitId: chair.capacity.unitId }))?.signers[0]?.proof;
  expect(await proof()).toBe("password");
  await credential({ mustChange: true });
  expect(await proof()).toBeNull();
  await expect(signHere(chair)).rejects.toThrow("account.stepsLeft");
  await credential({ mustChange: false, passwordHash: null });
  expect(await proof()).toBeNull();
  await expect(signHere(chair)).rejects.toThrow("account.passwordWrong");
  await db.person.update({ where: { id: personId }, data: { disabledAt: morning } });
  await expect(signHere(chair)).rejects.toThrow("covenant.signerNotHere");
  await nothingHappened(before);
});

test("an assignment that has ended is not offered and signs nothing", async () => {
  const chair = chairOf(cluster, 0);
  const { assignmentId, unitId } = chair.capacity;
  const toOn = new Date("2024-02-28T00:00:00Z");
  await db.assignment.update({ where: { id: assignmentId }, data: { toOn } });
  expect((await look(cluster.secretary, { unitId }))?.signers).toEqual([]);
  await expect(signHere(chair)).rejects.toThrow("covenant.signerNotHere");
});

test("chair, vice chair and an authorised officer are offered, each with what will stand over the signature", async () => {
  const [unitId = ""] = cluster.unitIds;
  const vice = await aPerson(cluster.cityId, "unitLeader", { unitId }, { post: "Phó Chủ tịch" });
  const officer = await aPerson(cluster.cityId, "unitReporter", { unitId }, { post: "Ủy viên" });
  const { assignmentId } = officer.capacity;
  await at(morning, () =>
    recordDelegation(chairOf(cluster, 0), {
      ...{ unitId, assignmentId, document: "Giấy ủy quyền số 12", paper: aFile(aPdf("giấy")) },
      ...{ fromOn: "2024-02-20" as Day, toOn: "2024-02-29" as Day },
    }),
  );
  const seen = await look(cluster.secretary, { unitId, assignmentId: vice.capacity.assignmentId });
  expect(seen?.signers.map(({ lines }) => lines.join(" / "))).toEqual([
    "TM. BAN THƯỜNG TRỰC / CHỦ TỊCH",
    "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
    "TUQ. CHỦ TỊCH / ỦY VIÊN",
  ]);
  expect(seen?.signer?.assignmentId).toBe(vice.capacity.assignmentId);
  await transaction((tx) => givePassword(tx, { personId: officer.personId, password }));
  await db.credential.updateMany({ data: { mustChange: false } });
  await signHere(officer);
  expect(await db.covenantSignature.findFirst()).toMatchObject({ authority: "delegated" });
});

test("the database takes a host in full, and only where somebody signed in the app", async () => {
  await signHere(chairOf(cluster, 0));
  for (const change of ["host_name = null", "host_id = null"]) {
    const half = asOwner(`
      alter table covenant_signatures disable trigger all; update covenant_signatures set ${change}`);
    await expect(half).rejects.toThrow("covenant_signatures_host");
  }
});
