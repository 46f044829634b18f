import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { getSetting } from "@/lib/setting/queries";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canReadAwards } from "../policy";
import { checkHonor, type HonorFacts } from "../rules";
import { honorsInForce } from "./list-honors";

/**
 * What a unit and its people were given, the latest first, and how each honor for a collective stands for the unit this year by
 * what is on record: every condition with its answer. Null for whoever does not read it.
 */
export async function getUnitAwards(actor: Actor, unitId: string) {
  const path = (await pathsOf(db, [unitId])).get(unitId);
  if (!path || !canReadAwards(actor, { id: unitId, path })) return null;
  const today = dayOf(now());
  const [rows, honors, since] = await Promise.all([
    findAwards(unitId),
    honorsInForce(path, today),
    getSetting(path, "awardsRecordedSince", today),
  ]);
  const year = Number(today.slice(0, 4));
  const facts = factsOf(rows, { year, recordedSince: since === null ? null : Number(since) });
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

type Row = Awaited<ReturnType<typeof findAwards>>[number];

/** Of the unit itself: neither thematic awards nor revoked ones count. Ratings, discipline and shares are not on record yet. */
function factsOf(
  rows: readonly Row[],
  known: Pick<HonorFacts, "year" | "recordedSince">,
): HonorFacts {
  const counting = rows.filter(
    ({ recipient, thematic, revocation }) => recipient === null && !thematic && !revocation,
  );
  return {
    ...known,
    awards: counting.map(({ honor, year }) => ({ code: honor.code, year })),
    ratings: new Map(),
    disciplinedIn: null,
    shares: new Map(),
    quotas: new Map(),
  };
}
