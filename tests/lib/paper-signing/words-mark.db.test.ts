import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { wordsMark } from "@/lib/paper-signing/queries/words-mark";
import { aClusterOfFive } from "../covenant/a-cluster-of-five";
import { anOpenCovenant } from "../covenant/a-covenant";
import { aCount } from "./an-open-paper";

test("the mark sees the names and settings at a paper's head, and nobody else's", async () => {
  const { ref, cityId, unitIds } = await aCount();
  const mark = () => wordsMark(db, ref);
  const first = await mark();
  const elsewhere = await db.unit.create({
    data: {
      ...{ kind: "province", code: "H31", searchText: "", fromOn: new Date("2020-01-01") },
    },
  });
  const of = { unitId: elsewhere.id, name: "Hải Phòng", fromOn: new Date("2020-01-01") };
  await db.unitName.create({ data: of });
  const pattern = { key: "clusterNumbers", value: "{so}/{loai}-CTĐ", fromOn: of.fromOn };
  await db.setting.create({ data: { ...pattern, ownerUnitId: elsewhere.id } });
  expect(await mark()).toBe(first);

  await db.setting.create({ data: { ...pattern, ownerUnitId: cityId } });
  const second = await mark();
  expect(second).not.toBe(first);
  await db.unitName.updateMany({ where: { unitId: unitIds[0] ?? "" }, data: { name: "Đông Anh" } });
  expect(await mark()).not.toBe(second);
});

test("a registration's mark sees what the covenant asks of its unit", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const { clusterYearId, unitIds } = cluster;
  const { id } = await db.registration.create({
    data: { clusterYearId, unitId: unitIds[0] ?? "" },
  });
  const mark = () => wordsMark(db, { paper: "registration", subjectId: id });
  const first = await mark();
  await anOpenCovenant(cluster);
  expect(await mark()).not.toBe(first);
});
