import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { placeName } from "@/lib/unit/labels";
import { listUnitOptions } from "@/lib/unit/queries/list-unit-options";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canKeepHonors } from "../policy";
import { listHonors } from "./list-honors";

const shown = 300;

/** The latest awards within the actor's office, of one unit where asked, and what a new one is chosen from. Null for whoever does not keep them. */
export async function listAwards(actor: Actor, unitId: string | null) {
  const officeId = actor.capacity.unitId;
  const path = officeId ? ((await pathsOf(db, [officeId])).get(officeId) ?? []) : [];
  if (!officeId || !canKeepHonors(actor, { path })) return null;
  const today = dayOf(now());
  const units = await listUnitOptions(actor, { on: today, above: true });
  const within = units.map(({ value }) => value);
  const awards = await db.award.findMany({
    where: { unitId: { in: unitId ? within.filter((each) => each === unitId) : within } },
    include: { honor: { select: { name: true } }, revocation: true },
    orderBy: [{ decidedOn: "desc" }, { id: "desc" }],
    take: shown,
  });
  const names = await namesOfUnits(
    awards.map((award) => award.unitId),
    today,
  );
  const honors = (await listHonors(actor)) ?? [];
  return {
    units,
    honors: honors.map(({ id, name, runs }) => ({
      value: id,
      label: runs ? name : `${name} (đã kết thúc)`,
    })),
    awards: awards.map(({ decidedOn, revocation, honor, ...award }) => {
      const unit = names.get(award.unitId);
      return {
        ...award,
        ...{ honorName: honor.name, unitName: unit ? placeName(unit) : "" },
        decidedOn: dayFromDb(decidedOn),
        revocation: revocation && { ...revocation, revokedOn: dayFromDb(revocation.revokedOn) },
      };
    }),
  };
}

export type AwardsView = NonNullable<Awaited<ReturnType<typeof listAwards>>>;
