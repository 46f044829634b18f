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
  const rated = await db.yearlyRating.findMany({
    where: { unitId: { in: within } },
    orderBy: { id: "desc" },
    take: 20,
  });
  const names = await namesOfUnits(
    [...awards, ...rated].map((each) => each.unitId),
    today,
  );
  const honors = (await listHonors(actor)) ?? [];
  const unitNameOf = (id: string) => {
    const unit = names.get(id);
    return unit ? placeName(unit) : "";
  };
  return {
    units,
    /** What was said last of years, the latest first. */
    ratings: rated.map(({ id, unitId: of, recipient, ...said }) => ({
      ...said,
      ...{ id, who: recipient ? `${recipient}, ${unitNameOf(of)}` : unitNameOf(of) },
    })),
    honors: honors.map(({ id, name, runs }) => ({
      value: id,
      label: runs ? name : `${name} (đã kết thúc)`,
    })),
    awards: awards.map(({ decidedOn, revocation, honor, ...award }) => ({
      ...award,
      ...{ honorName: honor.name, unitName: unitNameOf(award.unitId) },
      decidedOn: dayFromDb(decidedOn),
      revocation: revocation && { ...revocation, revokedOn: dayFromDb(revocation.revokedOn) },
    })),
  };
}

export type AwardsView = NonNullable<Awaited<ReturnType<typeof listAwards>>>;
