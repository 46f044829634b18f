import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import {
  holdClusterYearScope,
  loadClusterYearScope,
} from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { insideTransaction, transaction } from "@/lib/db/transaction";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const unit = (code: string) =>
  db.unit.create({
    data: { code, kind: "ruralDistrict", fromOn: day("2000-01-01"), searchText: code },
  });

async function aYearOfThree() {
  const [root, city, first, second, third] = await Promise.all(
    ["root", "city", "first", "second", "third"].map(unit),
  );
  if (!root || !city || !first || !second || !third) throw new Error("five units");
  await db.unitParent.create({
    data: { unitId: city.id, parentId: root.id, fromOn: day("2000-01-01") },
  });
  const cluster = await db.cluster.create({
    data: {
      ownerUnitId: city.id,
      level: "district",
      label: "số 3",
      sortNumber: 3,
      decision: "Quyết định số 15",
      searchText: "",
      fromOn: day("2020-01-01"),
      memberships: {
        create: [
          { unitId: third.id, position: 3, fromOn: day("2020-01-01") },
          { unitId: first.id, position: 1, fromOn: day("2020-01-01") },
          { unitId: second.id, position: 2, fromOn: day("2020-01-01"), toOn: day("2023-12-31") },
        ],
      },
    },
  });
  const { id } = await db.clusterYear.create({
    data: {
      clusterId: cluster.id,
      year: 2024,
      terms: {
        create: {
          unitId: first.id,
          role: "lead",
          way: "acclamation",
          document: "Hội nghị",
          fromOn: day("2023-11-08"),
          toOn: day("2024-12-31"),
        },
      },
    },
  });
  return { id, clusterId: cluster.id, root, city, first, second, third };
}

test("a year's scope holds its owner's path, its members in order and who leads today", async () => {
  const { id, clusterId, root, city, first, third } = await aYearOfThree();
  const scope = await at(new Date("2023-11-08T00:00:00+07:00"), () => loadClusterYearScope(id));
  expect(scope).toEqual({
    id,
    clusterId,
    year: 2024,
    phase: "preparing",
    ownerPath: [city.id, root.id],
    memberUnitIds: [first.id, third.id],
    leadUnitIds: [first.id],
    deputyUnitIds: [],
  });
});

test("a term's people lead only from its first day on", async () => {
  const { id } = await aYearOfThree();
  const scope = await at(new Date("2023-11-07T23:59:59+07:00"), () => loadClusterYearScope(id));
  expect(scope?.leadUnitIds).toEqual([]);
});

test("an unknown year has no scope", async () => {
  expect(await loadClusterYearScope("01890000-0000-7000-8000-000000000000")).toBeNull();
});

test("while a command holds a year, its phase waits to change", async () => {
  const { id } = await aYearOfThree();
  const order: string[] = [];
  let change: Promise<unknown> = Promise.resolve();
  await transaction(async (tx) => {
    await holdClusterYearScope(tx, id);
    change = insideTransaction.exit(() =>
      db.clusterYear
        .update({ where: { id }, data: { phase: "registering" } })
        .then(() => order.push("changed")),
    );
    await Promise.race([change, tx.$executeRaw`select pg_sleep(0.2)`]);
    order.push("held");
  });
  await change;
  expect(order).toEqual(["held", "changed"]);
});
