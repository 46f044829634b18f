import { type Day, dayFromDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { committeeName, placeName } from "@/lib/unit/labels";
import { namedUnit, unitAsOf } from "@/lib/unit/queries/named-unit";

/** What it takes to say of a party that it is there no more, by which decision, and who goes on. */
export const endingPart = {
  toOn: true,
  endings: {
    select: {
      succession: { select: { effectiveOn: true, legalBasis: true } },
      successor: { select: namedUnit },
    },
    orderBy: { id: "asc" },
  },
} as const satisfies Prisma.UnitSelect;

type Party = {
  unitId: string;
  name: string;
  unit: Prisma.UnitGetPayload<{ select: typeof endingPart }>;
};

/**
 * The parties that ended before the covenant's year did, with the last day, the decision and the units that carry on. Read from
 * what is on record of the units, which is only ever added to: nothing has to be written again when a unit is merged.
 */
export function endedPartsOf(
  parties: readonly Party[],
  { year, today }: { year: number; today: Day },
) {
  return parties.flatMap(({ unitId, name, unit }) => {
    const endedOn = unit.toOn && dayFromDb(unit.toOn);
    if (!endedOn || endedOn >= today || endedOn >= `${year}-12-31`) return [];
    const last = unit.endings.filter(
      ({ succession }) => dayFromDb(succession.effectiveOn) > endedOn,
    );
    return {
      ...{ unitId, name, endedOn },
      legalBasis: last[0]?.succession.legalBasis ?? "",
      successors: last.flatMap(({ successor, succession }) =>
        successor
          ? {
              unitId: successor.id,
              ...namesOf(unitAsOf(successor, dayFromDb(succession.effectiveOn))),
            }
          : [],
      ),
    };
  });
}

function namesOf(unit: ReturnType<typeof unitAsOf>) {
  return { name: committeeName(unit), place: placeName(unit) };
}
