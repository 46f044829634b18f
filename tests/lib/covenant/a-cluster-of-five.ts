import { randomUUID } from "node:crypto";
import type { Actor, CapacityRole } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Role, UnitKind } from "@/lib/db/generated/enums";
import { knows } from "@/tests/support/accounts";
import { anActor } from "@/tests/support/actors";
import { scene } from "@/tests/support/scene";

const from = new Date("2020-01-01T00:00:00Z");
const districts = ["Mê Linh", "Thanh Trì", "Sóc Sơn", "Gia Lâm", "Đông Anh"] as const;

/** 29/02/2024, 09:00 in Hà Nội: the morning of the signing conference. */
export const morning = new Date("2024-02-29T02:00:00Z");

/** Cụm thi đua số 3 in 2024: five districts (or fewer) under the city, led by Thanh Trì, its people and one indicator. */
export const aClusterOfFive = scene("a cluster of five", makeClusterOfFive);

async function makeClusterOfFive({ members = 5 } = {}) {
  const city = await aUnit("Hà Nội", "centralCity");
  const units: string[] = [];
  for (const name of districts.slice(0, members)) units.push(await aUnit(name, "ruralDistrict"));
  const cluster = await db.cluster.create({
    data: {
      ownerUnitId: city,
      level: "district",
      label: "số 3",
      sortNumber: 3,
      decision: "Quyết định số 15",
      searchText: "",
      fromOn: from,
      memberships: {
        create: units.map((unitId, index) => ({ unitId, position: index + 1, fromOn: from })),
      },
    },
  });
  const [, leadId = ""] = units;
  const years = await Promise.all(
    [2023, 2024].map((year) =>
      db.clusterYear.create({ data: { clusterId: cluster.id, year, phase: "registering" } }),
    ),
  );
  const [lastYear, clusterYear] = years;
  if (!lastYear || !clusterYear) throw new Error("two years");
  const lead = { unitId: leadId, clusterId: cluster.id };
  const leading = { ...lead, clusterYearId: clusterYear.id };
  const led = { ...lead, clusterYearId: lastYear.id };
  const people = {
    chairs: [] as Actor[],
    secretary: await aPerson(city, "unitReporter", leading, { as: "clusterSecretary" }),
    lastSecretary: await aPerson(city, "unitReporter", led, { as: "clusterSecretary" }),
    reporter: await aPerson(city, "unitReporter", { unitId: leadId }),
    cityLeader: await aPerson(city, "cityLeader", { unitId: city }),
  };
  for (const unitId of units) people.chairs.push(await aPerson(city, "unitLeader", { unitId }));
  return {
    ...people,
    cityId: city,
    unitIds: units,
    clusterId: cluster.id,
    lastYearId: lastYear.id,
    clusterYearId: clusterYear.id,
    indicatorId: await anIndicator(city),
  };
}

export type ClusterOfFive = Awaited<ReturnType<typeof aClusterOfFive>>;

/** The chair of one of the five, by the place in the decision's order. */
export function chairOf({ chairs }: ClusterOfFive, index: number) {
  const chair = chairs[index];
  if (!chair) throw new Error(`no chair ${index}`);
  return chair;
}

type Scope = { unitId: string; clusterId?: string; clusterYearId?: string };

/** Someone with an assignment that runs, acting in it or in what follows from it. */
export async function aPerson(
  ownerUnitId: string,
  role: Role,
  scope: Scope,
  { as = role as CapacityRole, post = "Chủ tịch" } = {},
): Promise<Actor> {
  const userName = randomUUID();
  const fullName = "Nguyễn Văn An";
  const person = await db.person.create({
    data: { ownerUnitId, fullName, userName, searchText: "nguyen van an" },
  });
  // Only leaders are asked for it.
  if (role === "unitLeader") await knows(person.id, { mustChange: true });
  const { unitId } = scope;
  const assignment = await db.assignment.create({
    data: { personId: person.id, role, unitId, post, fromOn: from },
  });
  const actor = anActor(as, {
    ...scope,
    assignmentId: assignment.id,
    post,
    title: `${post} ${as}`,
  });
  return { ...actor, personId: person.id, name: fullName };
}

async function aUnit(name: string, kind: UnitKind) {
  const { id } = await db.unit.create({
    data: {
      code: name,
      kind,
      fromOn: from,
      searchText: name,
      names: { create: { name, fromOn: from } },
    },
  });
  return id;
}

async function anIndicator(ownerUnitId: string) {
  const { id } = await db.indicator.create({
    data: {
      ownerUnitId,
      code: "hoa_giai",
      groupCode: "D",
      groupName: "Dân chủ",
      position: 1,
      name: "Vụ hòa giải thành / tổng vụ",
      unitOfMeasure: "%",
      type: "ratio",
      unitCombination: "ratioOfSums",
      periodCombination: "sumOfIncrements",
      direction: "higherIsBetter",
      searchText: "hoa giai",
      fromOn: from,
    },
  });
  return id;
}
