import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canReadAwards } from "../policy";
import { checkHonor } from "../rules";
import { findHonorFacts } from "./honor-facts";
import { honorsInForce } from "./list-honors";

/**
 * What a unit and its people were given, the latest first, and how each honor for a collective stands for the unit this year by
 * what is on record: every condition with its answer. Null for whoever does not read it.
 */
export async function getUnitAwards(actor: Actor, unitId: string) {
  const path = (await pathsOf(db, [unitId])).get(unitId);
  if (!path || !canReadAwards(actor, { id: unitId, path })) return null;
  const today = dayOf(now());
  const year = Number(today.slice(0, 4));
  const [rows, honors, factsOf] = await Promise.all([
    findAwards(unitId),
    honorsInForce(path, today),
    findHonorFacts({ unitId, path, year, today }),
  ]);
  const facts = factsOf(null);
  return {
    year,
    recordedSince: facts.recordedSince,
    names: new Map(honors.map(({ code, name }) => [code, name])),
    awards: rows.map(({ decidedOn, revocation, honor, ...award }) => ({
      ...award,
      honorName: honor.name,
      decidedOn: dayFromDb(decidedOn),
      revokedOn: revocation && dayFromDb(revocation.revokedOn),
    })),
    honors: honors
      .filter(({ subject }) => subject !== "individual")
      .map(({ id, name, conditions }) => ({ id, name, ...checkHonor(conditions, facts) })),
  };
}

export type UnitAwards = NonNullable<Awaited<ReturnType<typeof getUnitAwards>>>;

function findAwards(unitId: string) {
  return db.award.findMany({
    where: { unitId },
    select: {
      ...{ id: true, recipient: true, year: true, thematic: true },
      ...{ decisionNumber: true, decidedOn: true },
      honor: { select: { code: true, name: true } },
      revocation: { select: { revokedOn: true } },
    },
    orderBy: [{ decidedOn: "desc" }, { id: "desc" }],
  });
}
