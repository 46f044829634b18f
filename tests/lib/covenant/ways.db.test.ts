import { expect, test } from "vitest";
import { givePassword } from "@/lib/account/commands/set-password";
import { at } from "@/lib/clock";
import { chooseSigningLine } from "@/lib/covenant/commands/choose-signing-line";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { getSigningBoard } from "@/lib/covenant/queries/signing-board";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { password } from "@/tests/support/accounts";
import { asOwner } from "@/tests/support/own-database";
import { aClusterOfFive, aPerson, chairOf, morning } from "./a-cluster-of-five";
import {
  anAdoptedCovenant,
  anOpenCovenant,
  openText,
  readAndSign,
  recorded,
  statusOf,
} from "./a-covenant";
import { confirm, scan, sendBack } from "./a-scan";

type Text = { covenantId: string; textHash: string };

async function anOpening() {
  const cluster = await aClusterOfFive();
  return { cluster, text: await anOpenCovenant(cluster) };
}

test("the unit's choice stands over its vice chair's signature, and later choices leave it", async () => {
  const { cluster, text } = await anOpening();
  const [unitId = ""] = cluster.unitIds;
  const chair = chairOf(cluster, 0);
  await at(morning, () => chooseSigningLine(chair, { unitId, viceChairAs: "viceForCommittee" }));
  const vice = await aPerson(cluster.cityId, "unitLeader", { unitId }, { post: "Phó Chủ tịch" });
  await readAndSign(vice, text);
  await at(morning, () => chooseSigningLine(chair, { unitId, viceChairAs: "viceForChair" }));
  expect(await db.covenantSignature.findFirst()).toMatchObject({
    ...{ authority: "viceForCommittee", inPlace: true, way: "inApp" },
  });
  await expect(
    chooseSigningLine(chairOf(cluster, 1), { unitId, viceChairAs: "viceForChair" }),
  ).rejects.toThrow("notAllowed");
});

test("units seen on a scan have signed once another has looked at it; the last brings it into force", async () => {
  const { cluster, text } = await anOpening();
  for (const chair of cluster.chairs.slice(0, 3)) await readAndSign(chair, text);
  const scanId = await scan(cluster, text, [3, 4]);
  const board = () => getSigningBoard(cluster.secretary, text.covenantId);
  expect((await board())?.units.map(({ onPaper }) => onPaper)).toEqual([
    ...[false, false, false, true, true],
  ]);
  expect((await board())?.units.map(({ since }) => since)).toEqual([
    ...[null, null, null, morning, morning],
  ]);
  const panel = async (index: number) =>
    (await at(morning, () => getCovenant(chairOf(cluster, index), text.covenantId)))?.viewer;
  expect((await panel(3))?.signing?.scan).toMatchObject({ signerName: "Trần Thị Hoa" });
  expect((await panel(0))?.signing?.scan).toBeNull();
  expect(await statusOf(text.covenantId)).toBe("openForSigning");

  await confirm(cluster.cityLeader, text, scanId);
  expect(await statusOf(text.covenantId)).toBe("inForce");
  const onPaper = { way: "paper", personId: null, scanId, signerName: "Trần Thị Hoa" };
  expect(await db.covenantSignature.findMany({ where: { way: "paper" } })).toMatchObject([
    ...[onPaper, onPaper],
  ]);
  expect((await recorded()).slice(-5)).toEqual([
    ...["scanAdded", "scanConfirmed", "signed", "signed", "cameIntoForce"],
  ]);
});

test("a unit that signed in the app meanwhile is passed over, and a returned scan counts for nothing", async () => {
  const { cluster, text } = await anOpening();
  const first = await scan(cluster, text, [0, 1]);
  await readAndSign(chairOf(cluster, 0), text);
  await confirm(cluster.cityLeader, text, first);
  expect(await ways(text)).toEqual(["inApp", "paper"]);

  const second = await scan(cluster, text, [2]);
  await sendBack(cluster.cityLeader, text, second);
  expect(await ways(text)).toEqual(["inApp", "paper"]);
  await expect(confirm(cluster.cityLeader, text, second)).rejects.toThrow("covenant.scanDecided");
});

test("whoever brings a scan does not confirm it, nor does a unit that only signed", async () => {
  const { cluster, text } = await anOpening();
  const scanId = await scan(cluster, text, [0]);
  await expect(confirm(cluster.secretary, text, scanId)).rejects.toThrow("notAllowed");
  await expect(confirm(chairOf(cluster, 0), text, scanId)).rejects.toThrow("notAllowed");
  const forged = asOwner(
    `insert into covenant_scan_decisions (scan_id, confirmed, reason, person_id, person_name, decided_at)
     select id, true, '', person_id, '', now() from covenant_scans`,
  );
  await expect(forged).rejects.toThrow("whoever brings a scan");
});

test("a paper signature without a confirmed scan is refused by the database itself", async () => {
  const { cluster, text } = await anOpening();
  await scan(cluster, text, [0]);
  const forged = asOwner(`insert into covenant_signatures
    (id, version_id, unit_id, way, signer_name, signer_post, authority, in_place, scan_id, text_hash, address, user_agent, signed_at)
    select gen_random_uuid(), s.version_id, u.unit_id, 'paper', '', '', 'chair', false, s.id, v.text_hash, '', '', now()
    from covenant_scans s join covenant_scan_units u on u.scan_id = s.id join covenant_versions v on v.id = s.version_id`);
  await expect(forged).rejects.toThrow("no confirmed scan");
});

test("a scan confirmed while the last unit signs in the app brings it into force once, ten times", {
  timeout: 120_000,
}, async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  for (let race = 1; race <= 10; race++) {
    const text = await anOpenCovenant(cluster, `Đợt ${race}`);
    const scanId = await scan(cluster, text, [0]);
    await Promise.all([
      confirm(cluster.cityLeader, text, scanId),
      readAndSign(chairOf(cluster, 1), text),
    ]);
    expect(await statusOf(text.covenantId)).toBe("inForce");
    expect(await ways(text)).toEqual(["inApp", "paper"]);
    const once = { subjectIds: { has: text.covenantId }, type: "covenant.cameIntoForce" };
    expect(await db.auditEntry.count({ where: once })).toBe(1);
  }
});

test.each([
  ["signs", true, { parties: 5, signingWitness: "Ủy ban MTTQ Việt Nam thành phố Hà Nội" }],
  ["party", false, { parties: 6, signingWitness: "" }],
] as const)(
  "the upper committee %s: it is waited for, last in the order",
  async (upperCommittee, asWitness, text) => {
    const cluster = await aClusterOfFive();
    const adopted = await anAdoptedCovenant(cluster);
    await at(morning, () =>
      openForSigning(cluster.secretary, { ...adopted, witnesses: [], upperCommittee }),
    );
    const open = await openText(adopted.covenantId);
    for (const chair of cluster.chairs) await readAndSign(chair, open);
    expect(await statusOf(open.covenantId)).toBe("openForSigning");
    const seen = await at(morning, () => getCovenant(cluster.cityLeader, open.covenantId));
    expect(seen?.text.parties).toHaveLength(text.parties);
    expect(seen?.text.signingWitness).toBe(text.signingWitness);
    const board = await getSigningBoard(cluster.cityLeader, open.covenantId);
    expect(board?.units.at(-1)).toMatchObject({ unitId: cluster.cityId, asWitness });

    const leader = await aPerson(cluster.cityId, "cityLeader", { unitId: cluster.cityId });
    await transaction((tx) => givePassword(tx, { personId: leader.personId, password }));
    await readAndSign(leader, open);
    expect(await statusOf(open.covenantId)).toBe("inForce");
  },
);

async function ways({ covenantId }: Text) {
  const rows = await db.covenantSignature.findMany({ where: { version: { covenantId } } });
  return rows.map(({ way }) => way).sort();
}
