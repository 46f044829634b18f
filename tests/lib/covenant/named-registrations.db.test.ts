import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { getCovenantPaper } from "@/lib/covenant/queries/get-paper";
import { db } from "@/lib/db/client";
import { askAdjustment } from "@/lib/registration/commands/ask-adjustment";
import { verifyRegistration } from "@/lib/registration/commands/check-registration";
import { decideAdjustment } from "@/lib/registration/commands/decide-adjustment";
import { sendRegistration } from "@/lib/registration/commands/save-registration";
import { aClusterOfFive, aPerson, type ClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { anAdoptedCovenant, anOpenCovenant, readAndSign } from "./a-covenant";
import { anOpenAnnex, inForce } from "./an-annex";

const nameOf = (place: string) =>
  `Bản đăng ký thi đua năm 2024 của Ủy ban MTTQ Việt Nam huyện ${place}`;

let cluster: ClusterOfFive;

const textOf = async (covenantId: string) =>
  (await at(morning, () => getCovenant(chairOf(cluster, 0), covenantId)))?.text;

test("at the opening the yearly covenant names each unit's own paper, in the decision's order; it opens for whoever may read it", async () => {
  cluster = await aClusterOfFive();
  const { covenantId } = await anOpenCovenant(cluster);
  const names = ["Mê Linh", "Thanh Trì", "Sóc Sơn", "Gia Lâm", "Đông Anh"].map(nameOf);
  expect((await textOf(covenantId))?.registrations).toEqual(names);
  const waysFor = async (actor: ClusterOfFive["secretary"]) =>
    (await at(morning, () => getCovenant(actor, covenantId)))?.registrations.map(({ at: way }) =>
      Boolean(way),
    );
  expect(await waysFor(chairOf(cluster, 0))).toEqual([true, false, false, false, false]);
  expect(await waysFor(cluster.secretary)).toEqual(Array(5).fill(true));
  const paper = await at(morning, () => getCovenantPaper(cluster.secretary, covenantId));
  expect(JSON.stringify(paper?.blocks)).toContain(names.join("; "));
});

test("changing a unit's own targets touches neither the text nor a signature over it", async () => {
  cluster = await aClusterOfFive();
  const text = await anOpenCovenant(cluster);
  await readAndSign(chairOf(cluster, 0), text);
  await readAndSign(chairOf(cluster, 1), text);
  const signed = () =>
    db.covenantVersion.findMany({ include: { signatures: true, withdrawal: true } });
  const before = await signed();

  const [unitId = ""] = cluster.unitIds;
  const key = { clusterYearId: cluster.clusterYearId, unitId, revision: 1 };
  const cells = (typed: string) => ({ [cluster.indicatorId]: typed });
  const head = chairOf(cluster, 0);
  await at(morning, () =>
    sendRegistration(head, { ...key, intent: "submit", revision: 0, cells: cells("90/100") }),
  );
  await at(morning, () => verifyRegistration(cluster.secretary, key));
  const adjustmentId = await at(morning, () =>
    askAdjustment(head, { ...key, reason: "Sắp xếp đơn vị.", cells: cells("88/100") }),
  );
  const board = await aPerson(cluster.cityId, "citySpecialist", { unitId: cluster.cityId });
  await at(morning, () =>
    decideAdjustment(board, { ...key, adjustmentId, decision: "grant", answer: "Đồng ý." }),
  );
  expect(await db.registeredTarget.findFirst()).toMatchObject({ typed: "88/100" });
  expect(await signed()).toEqual(before);
});

test("a campaign's covenant and an annex name none", async () => {
  const yearly = await inForce();
  cluster = yearly.cluster;
  const annex = await anOpenAnnex(cluster, yearly.text.covenantId);
  const campaign = await anOpenCovenant(cluster, "Vì người nghèo");
  for (const { covenantId } of [annex, campaign]) {
    expect((await textOf(covenantId))?.registrations).toEqual([]);
  }
});

test("the upper committee that promises too has no paper of its own in the cluster", async () => {
  cluster = await aClusterOfFive({ members: 2 });
  const adopted = await anAdoptedCovenant(cluster);
  const opening = { ...adopted, witnesses: [], upperCommittee: "party" as const };
  await at(morning, () => openForSigning(cluster.secretary, opening));
  const text = await textOf(adopted.covenantId);
  expect(text?.parties).toHaveLength(3);
  expect(text?.registrations).toEqual(["Mê Linh", "Thanh Trì"].map(nameOf));
});
