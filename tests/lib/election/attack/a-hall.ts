import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { planEvent } from "@/lib/event/commands/plan-event";
import { recordAttendance } from "@/lib/event/commands/record-attendance";
import { anActor } from "@/tests/support/actors";
import { morning } from "../a-conference";

const from = new Date("2020-01-01T00:00:00Z");

/** A cluster of any size with an officer for every unit, made in a few statements. */
export async function aHall(size: number) {
  const cityId = randomUUID();
  const clusterId = randomUUID();
  const unitIds = Array.from({ length: size }, () => randomUUID());
  const code = randomUUID().slice(0, 8);
  await db.unit.createMany({
    data: [cityId, ...unitIds].map((id, index) => ({
      ...{ id, code: `${code}-${index}`, fromOn: from, searchText: "" },
      kind: id === cityId ? "centralCity" : "commune",
    })),
  });
  await db.unitName.createMany({
    data: [cityId, ...unitIds].map((unitId, index) => ({
      unitId,
      name: `Xã ${index}`,
      fromOn: from,
    })),
  });
  await db.cluster.create({
    data: {
      ...{
        id: clusterId,
        ownerUnitId: cityId,
        level: "commune",
        label: code,
        sortNumber: 1,
        fromOn: from,
      },
      ...{ decision: "Quyết định số 1", searchText: "" },
    },
  });
  await db.clusterMembership.createMany({
    data: unitIds.map((unitId, index) => ({
      clusterKind: "cluster" as const,
      clusterId,
      unitId,
      position: index + 1,
      fromOn: from,
    })),
  });
  const { id: clusterYearId } = await db.clusterYear.create({
    data: { clusterId, year: 2024, phase: "registering" },
    select: { id: true },
  });
  const people = [cityId, cityId, ...unitIds].map((unitId) => ({ id: randomUUID(), unitId }));
  await db.person.createMany({
    data: people.map(({ id, unitId }) => ({
      ...{ id, ownerUnitId: unitId, fullName: "Nguyễn Văn An", userName: id, searchText: "" },
    })),
  });
  const [first, second, ...others] = people;
  if (!first || !second) throw new Error("two people of the city");
  const scope = { clusterId, clusterYearId };
  return {
    ...{ clusterId, clusterYearId, unitIds },
    secretary: as(first.id, anActor("clusterSecretary", { ...scope, unitId: cityId })),
    presiding: as(second.id, anActor("supervisingLeader", { clusterId, unitId: cityId })),
    voters: others.map(({ id, unitId }) => as(id, anActor("unitReporter", { unitId }))),
  };
}

export type Hall = Awaited<ReturnType<typeof aHall>>;

function as(personId: string, actor: Actor): Actor {
  return { ...actor, personId };
}

/** A conference of all its units on the morning of 29/02/2024. */
export async function meet(hall: Hall) {
  const { secretary, clusterYearId, unitIds } = hall;
  const eventId = await planEvent(secretary, {
    ...{ clusterYearId, kind: "yearEndReview", title: "Hội nghị tổng kết", place: "Sóc Sơn" },
    ...{ startsAt: morning, endsAt: null, tentative: false, presiders: [] },
  });
  const present = unitIds.map((unitId) => ({
    ...{ unitId, representativeName: "Nguyễn Văn An", representativePost: "Chủ tịch" },
  }));
  await at(morning, () => recordAttendance(secretary, { eventId, present }));
  return { ...hall, eventId };
}
