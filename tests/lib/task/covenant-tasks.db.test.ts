import { expect, test } from "vitest";
import { givePassword } from "@/lib/account/commands/set-password";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { listTasks } from "@/lib/task/queries";
import { aClusterOfFive, aPerson, chairOf, morning } from "@/tests/lib/covenant/a-cluster-of-five";
import {
  anAdoptedCovenant,
  anOpenCovenant,
  openText,
  readAndSign,
  sign,
} from "@/tests/lib/covenant/a-covenant";
import { confirm, scan, sendBack } from "@/tests/lib/covenant/a-scan";
import { password } from "@/tests/support/accounts";
import { anActor } from "@/tests/support/actors";

const title = "Giao ước thi đua năm 2024";
const read = `Đọc ${title}`;
const signIt = `Ký ${title}`;
const confirmIt = `Xác nhận bản chụp đã ký của ${title}`;

/** What the home page says about covenants. */
async function saidTo(actor: Actor) {
  const { groups } = await at(morning, () => listTasks(actor));
  return groups
    .flatMap(({ tasks }) => tasks)
    .filter(({ href }) => href.startsWith("/covenants/"))
    .map(({ what }) => what);
}

test("a year that is registered for and has no covenant yet waits for its secretariat", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const draftIt = `Lập dự thảo ${title}`;
  const said = async (actor: Actor) =>
    (await at(morning, () => listTasks(actor))).groups
      .flatMap(({ tasks }) => tasks)
      .map(({ what }) => what);
  expect(await said(cluster.secretary)).toContain(draftIt);
  expect(await said(chairOf(cluster, 1))).not.toContain(draftIt);
  await anAdoptedCovenant(cluster);
  expect(await said(cluster.secretary)).not.toContain(draftIt);
});

test("a chair is asked to read, then to sign, and to nothing more once the unit has signed", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const chair = chairOf(cluster, 0);
  expect(await saidTo(chair)).toEqual([]);
  const text = await anOpenCovenant(cluster);
  expect(await saidTo(chair)).toEqual([read]);
  await at(morning, () => recordReading(chair, text));
  expect(await saidTo(chair)).toEqual([signIt]);
  await sign(chair, text);
  expect(await saidTo(chair)).toEqual([]);
  expect(await saidTo(chairOf(cluster, 1))).toEqual([read]);
});

test.each(["signs", "party"] as const)(
  "where the upper committee %s, its leaders are asked, and its specialists are not",
  async (upperCommittee) => {
    const cluster = await aClusterOfFive({ members: 2 });
    const { cityId, cityLeader, secretary } = cluster;
    const adopted = await anAdoptedCovenant(cluster);
    await at(morning, () =>
      openForSigning(secretary, { ...adopted, witnesses: [], upperCommittee }),
    );
    expect(await saidTo(cityLeader)).toEqual([read]);
    expect(await saidTo(anActor("citySpecialist", { unitId: cityId }))).toEqual([]);
    await transaction((tx) => givePassword(tx, { personId: cityLeader.personId, password }));
    await readAndSign(cityLeader, await openText(adopted.covenantId));
    expect(await saidTo(cityLeader)).toEqual([]);
  },
);

test("where the upper committee only witnesses, nothing waits for it", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  await anOpenCovenant(cluster);
  expect(await saidTo(cluster.cityLeader)).toEqual([]);
});

test("a scan waits for whoever may confirm it, not for who brought it, and leaves its units alone", async () => {
  const cluster = await aClusterOfFive({ members: 3 });
  const text = await anOpenCovenant(cluster);
  const { cityId, clusterId, clusterYearId, unitIds } = cluster;
  const [, , unitId = ""] = unitIds;
  const term = {
    way: "acclamation" as const,
    document: "Biên bản bầu",
    fromOn: new Date("2024-01-01"),
  };
  await db.leadershipTerm.create({
    data: { clusterYearId, unitId, role: "deputy", ...term },
  });
  const deciding = [
    cluster.cityLeader,
    await aPerson(cityId, "citySpecialist", { unitId: cityId }),
    anActor("supervisingLeader", { clusterId }),
    anActor("clusterDeputy", { unitId, clusterId, clusterYearId }),
    anActor("unitReporter", { unitId }),
  ];
  for (const actor of deciding) expect(await saidTo(actor)).toEqual([]);

  const scanId = await scan(cluster, text, [0]);
  for (const actor of deciding) expect(await saidTo(actor)).toEqual([confirmIt]);
  expect(await saidTo(chairOf(cluster, 2))).toEqual([read, confirmIt]);
  expect(await saidTo(cluster.secretary)).not.toContain(confirmIt);
  expect(await saidTo(chairOf(cluster, 1))).toEqual([read]);
  expect(await saidTo(chairOf(cluster, 0))).toEqual([]);

  await sendBack(cluster.cityLeader, text, scanId);
  for (const actor of deciding) expect(await saidTo(actor)).toEqual([]);
  expect(await saidTo(chairOf(cluster, 0))).toEqual([read]);
  await confirm(cluster.cityLeader, text, await scan(cluster, text, [0]));
  for (const actor of deciding) expect(await saidTo(actor)).toEqual([]);
});

test("a closed year asks nobody to sign or to look at a scan", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  await scan(cluster, text, [0]);
  const { clusterYearId: id } = cluster;
  await db.clusterYear.update({ where: { id }, data: { phase: "closed" } });
  expect(await saidTo(chairOf(cluster, 1))).toEqual([]);
  expect(await saidTo(cluster.cityLeader)).toEqual([]);
});
