import "server-only";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { runningOn } from "@/lib/person/queries/running-on";

/** Who works in a role at these units on a day, stand-ins among them: the units by person. */
export async function peopleAt(unitIds: readonly string[], role: Role, today: Day) {
  const rows = await db.assignment.findMany({
    where: {
      ...{ ...runningOn(today), person: { disabledAt: null } },
      ...{ role, unitId: { in: [...unitIds] } },
    },
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
