import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { listDraftableYears } from "@/lib/covenant/queries/draftable-years";
import { listCovenants } from "@/lib/covenant/queries/list-covenants";
import { covenantFilter } from "@/lib/covenant/schema";
import { db } from "@/lib/db/client";
import { aClusterOfFive, aPerson, chairOf, morning } from "./a-cluster-of-five";
import { anOpenCovenant, aWrittenDraft, readAndSign } from "./a-covenant";

const everything = covenantFilter.parse({});
const titles = async (...args: Parameters<typeof listCovenants>) =>
  (await at(morning, () => listCovenants(...args))).covenants.map(({ title }) => title);

test("each sees what is theirs to see: drafts only their writers, nothing another cluster's people", async () => {
  const cluster = await aClusterOfFive();
  await anOpenCovenant(cluster);
  await aWrittenDraft(cluster, "Đợt hè");
  const outside = await aPerson(cluster.cityId, "unitLeader", { unitId: cluster.cityId });
  const yearly = "Giao ước thi đua năm 2024";

  expect(await titles(cluster.secretary, everything)).toHaveLength(2);
  for (const actor of [chairOf(cluster, 0), cluster.cityLeader, cluster.reporter]) {
    expect(await titles(actor, everything)).toEqual([yearly]);
  }
  expect(await titles(outside, everything)).toEqual([]);
});

test("a line shows who has signed, in the order of the decision", async () => {
  const cluster = await aClusterOfFive();
  await readAndSign(chairOf(cluster, 1), await anOpenCovenant(cluster));
  const { covenants } = await listCovenants(cluster.cityLeader, everything);
  expect(covenants[0]?.units.map(({ signature }) => signature !== null)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
});

test("the list is narrowed by year, cluster and state; what is not understood narrows nothing", async () => {
  const cluster = await aClusterOfFive();
  await anOpenCovenant(cluster);
  const narrowed = (query: object) => titles(cluster.cityLeader, covenantFilter.parse(query));
  expect(await narrowed({ year: "2024", status: "openForSigning" })).toHaveLength(1);
  expect(await narrowed({ year: "2023" })).toEqual([]);
  expect(await narrowed({ status: "inForce" })).toEqual([]);
  expect(await narrowed({ cluster: crypto.randomUUID() })).toEqual([]);
  expect(await narrowed({ year: "năm nay", status: "x", cluster: "y" })).toHaveLength(1);
});

test("a year that can be drafted in says whether its covenant is there and what it could be copied from", async () => {
  const cluster = await aClusterOfFive();
  const { secretary, lastSecretary, lastYearId, clusterYearId } = cluster;
  expect(await listDraftableYears(secretary)).toMatchObject([
    { clusterYearId, year: 2024, hasYearly: false, lastYear: null },
  ]);
  await anOpenCovenant({ ...cluster, secretary: lastSecretary, clusterYearId: lastYearId });
  await aWrittenDraft(cluster);
  expect(await listDraftableYears(secretary)).toMatchObject([{ hasYearly: true, lastYear: 2023 }]);

  await db.clusterYear.update({ where: { id: clusterYearId }, data: { phase: "closed" } });
  expect(await listDraftableYears(secretary)).toEqual([]);
  expect(await listDraftableYears(chairOf(cluster, 0))).toEqual([]);
});
