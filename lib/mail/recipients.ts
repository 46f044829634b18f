import "server-only";
import { type Day, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";

/** Who works in a role at these units on a day, stand-ins among them: the units by person. */
export async function peopleAt(unitIds: readonly string[], role: Role, today: Day) {
  const rows = await db.assignment.findMany({
    where: { ...runningOn(today), role, unitId: { in: [...unitIds] } },
    select: { personId: true, unitId: true },
    distinct: ["personId", "unitId"],
  });
  return rows.flatMap(({ personId, unitId }) => (unitId ? [{ personId, unitId }] : []));
}

/** The secretariat of a cluster year: the lead unit's officers, and whoever is assigned to help. */
export async function secretariatOf(
  clusterYear: { clusterId: string; leadUnitIds: readonly string[] },
  today: Day,
) {
  const rows = await db.assignment.findMany({
    where: {
      AND: [
        runningOn(today),
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

function runningOn(today: Day) {
  const day = dayToDb(today);
  return {
    endedAt: null,
    person: { disabledAt: null },
    fromOn: { lte: day },
    OR: [{ toOn: null }, { toOn: { gte: day } }],
  };
}
