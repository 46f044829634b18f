import "server-only";
import { type Day, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { runningOn } from "@/lib/person/queries/running-on";

/** Who works in one of these roles at these units on a day, stand-ins among them: the units by person. */
export async function peopleAt(unitIds: readonly string[], roles: readonly Role[], today: Day) {
  const rows = await db.assignment.findMany({
    where: {
      ...{ ...runningOn(today), person: { disabledAt: null } },
      ...{ role: { in: [...roles] }, unitId: { in: [...unitIds] } },
    },
    select: { personId: true, unitId: true },
    distinct: ["personId", "unitId"],
  });
  return rows.flatMap(({ personId, unitId }) => (unitId ? [{ personId, unitId }] : []));
}

/** Who may sign for these units by a written authorisation that runs on a day. */
async function delegatesOf(unitIds: readonly string[], today: Day) {
  const day = dayToDb(today);
  return db.signingDelegation.findMany({
    where: {
      ...{ unitId: { in: [...unitIds] }, endedAt: null, fromOn: { lte: day }, toOn: { gte: day } },
      ...{ assignment: runningOn(today), person: { disabledAt: null } },
    },
    select: { personId: true, unitId: true },
    distinct: ["personId", "unitId"],
  });
}

/** Who signs for these units on a day: their leaders, of an upper committee its own, and whoever holds a written authorisation. */
export async function signersOf(unitIds: readonly string[], today: Day) {
  return [
    ...(await peopleAt(unitIds, ["unitLeader", "cityLeader"], today)),
    ...(await delegatesOf(unitIds, today)),
  ];
}

/** The secretariat of a cluster year: the lead unit's officers, and whoever is assigned to help. */
export async function secretariatOf(
  clusterYear: { clusterId: string; leadUnitIds: readonly string[] },
  today: Day,
) {
  const rows = await db.assignment.findMany({
    where: {
      AND: [
        { ...runningOn(today), person: { disabledAt: null } },
        {
          OR: [
            { role: "unitReporter", unitId: { in: [...clusterYear.leadUnitIds] } },
            { role: "clusterSecretary", clusterId: clusterYear.clusterId },
          ],
        },
      ],
    },
    select: { personId: true },
    distinct: ["personId"],
  });
  return rows.map(({ personId }) => personId);
}
