import { expect, test } from "vitest";
import { givePassword } from "@/lib/account/commands/set-password";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { addScan } from "@/lib/covenant/commands/add-scan";
import { endDelegation, recordDelegation } from "@/lib/covenant/commands/record-delegation";
import { getSigning } from "@/lib/covenant/queries/get-signing";
import { getSigningBoard } from "@/lib/covenant/queries/signing-board";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { getFile } from "@/lib/file/queries/get-file";
import { password } from "@/tests/support/accounts";
import { anActor } from "@/tests/support/actors";
import { aFile, aPdf } from "@/tests/support/files";
import { aClusterOfFive, aPerson, type ClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { anOpenCovenant, readAndSign, recorded } from "./a-covenant";
import { confirm } from "./a-scan";

async function anOpening() {
  const cluster = await aClusterOfFive();
  return { cluster, text: await anOpenCovenant(cluster) };
}

test("an officer signs under a dated written authorisation, which is shown beside the signature", async () => {
  const { cluster, text } = await anOpening();
  const { officer, authorise } = await anOfficer(cluster);
  await expect(readAndSign(officer, text)).rejects.toThrow("notAllowed");
  await authorise();
  await readAndSign(officer, text);

  const board = await at(morning, () => getSigningBoard(chairOf(cluster, 4), text.covenantId));
  expect(board?.units[0]?.signature).toMatchObject({
    ...{ authority: "delegated", signerPost: "Ủy viên Thường trực" },
    delegation: { document: "Giấy ủy quyền số 12", file: { name: "giay-uy-quyen.pdf" } },
  });
  const fileId = board?.units[0]?.signature?.delegation?.file.id ?? "";
  expect((await getFile(chairOf(cluster, 4), fileId))?.bytes).toEqual(aPdf("Giấy ủy quyền"));
  const stranger = await aPerson(cluster.cityId, "unitLeader", { unitId: await aStrangeUnit() });
  expect(await getFile(stranger, fileId)).toBeNull();
  expect(await recorded()).toContain("signing.delegated");
});

test("on paper an officer signs under that authorisation too, by the name it was written for", async () => {
  const { cluster, text } = await anOpening();
  const { authorise, unitId } = await anOfficer(cluster);
  const hand = { signerName: "NGUYỄN VĂN  AN", signerPost: "Ủy viên Thường trực" };
  const typed = { ...hand, signerPost: "Ủy viên" };
  const add = (signerName = hand.signerName) =>
    at(morning, () =>
      addScan(cluster.secretary, {
        ...{ ...text, scan: aFile(aPdf(`bản chụp của ${signerName}`)) },
        units: [{ unitId, seen: "on", ...typed, signerName }],
      }),
    );
  await expect(add()).rejects.toThrow("covenant.scannedPost");
  await authorise();
  for (const other of ["Trần Thị Hoa", "Nguyễn Văn Ân"])
    await expect(add(other)).rejects.toThrow("covenant.scannedPost");
  await confirm(cluster.cityLeader, text, await add());
  const { id: delegationId } = await db.signingDelegation.findFirstOrThrow();
  expect(await db.covenantSignature.findMany()).toMatchObject([
    { ...hand, unitId, way: "paper", authority: "delegated", delegationId },
  ]);
});

test("nobody authorises themselves, nor does a leader whose own post does not sign", async () => {
  const { cluster } = await anOpening();
  const { officer, authorise, unitId } = await anOfficer(cluster);
  const { personId, capacity } = officer;
  const member = { ...officer, capacity: { ...capacity, role: "unitLeader" as const } };
  await expect(authorise(undefined, member)).rejects.toThrow("delegation.postMayNotGrant");
  const asVice = { ...member, capacity: { ...member.capacity, post: "Phó Chủ tịch" } };
  await expect(authorise(undefined, asVice)).rejects.toThrow("delegation.own");
  const standIn = { ...asVice, personId: chairOf(cluster, 1).personId };
  standIn.capacity = { ...asVice.capacity, standsIn: true };
  await expect(authorise(undefined, standIn)).rejects.toThrow("delegation.notPassedOn");
  const admin = { ...anActor("systemAdmin", { unitId }), personId };
  await expect(authorise(undefined, admin)).rejects.toThrow("delegation.own");
  expect(await db.signingDelegation.count()).toBe(0);
  const offered = async (actor: Actor) =>
    (await at(morning, () => getSigning(actor, unitId)))?.officers?.map((one) => one.assignmentId);
  expect(await offered(chairOf(cluster, 0))).toEqual([capacity.assignmentId]);
  expect([await offered(member), await offered(asVice)]).toEqual([undefined, []]);
});

test("an authorisation that has run out or was taken back lets nobody sign", async () => {
  const { cluster, text } = await anOpening();
  const { officer, authorise, unitId } = await anOfficer(cluster);
  await authorise({ fromOn: "2024-03-01", toOn: "2024-03-10" });
  await expect(readAndSign(officer, text)).rejects.toThrow("notAllowed");
  await authorise();
  const { id: delegationId } = await db.signingDelegation.findFirstOrThrow({
    orderBy: { recordedAt: "desc" },
    where: { fromOn: new Date("2024-02-20T00:00:00Z") },
  });
  const chair = chairOf(cluster, 0);
  await at(morning, () => endDelegation(chair, { unitId, delegationId }));
  await expect(readAndSign(officer, text)).rejects.toThrow("notAllowed");
  await expect(endDelegation(chair, { unitId, delegationId })).rejects.toThrow("delegation.ended");
});

async function anOfficer(cluster: ClusterOfFive) {
  const [unitId = ""] = cluster.unitIds;
  const post = "Ủy viên Thường trực";
  const officer = await aPerson(cluster.cityId, "unitReporter", { unitId }, { post });
  await transaction((tx) => givePassword(tx, { personId: officer.personId, password }));
  const authorise = (
    days = { fromOn: "2024-02-20", toOn: "2024-02-29" },
    by = chairOf(cluster, 0),
  ) =>
    at(morning, () =>
      recordDelegation(by, {
        ...{ unitId, assignmentId: officer.capacity.assignmentId, document: "Giấy ủy quyền số 12" },
        ...{ fromOn: days.fromOn as Day, toOn: days.toOn as Day },
        paper: aFile(aPdf("Giấy ủy quyền"), "giay-uy-quyen.pdf"),
      }),
    );
  return { officer, authorise, unitId };
}

async function aStrangeUnit() {
  const { id } = await db.unit.create({
    data: { code: "999", kind: "ruralDistrict", fromOn: morning, searchText: "" },
  });
  return id;
}
