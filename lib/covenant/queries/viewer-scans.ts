import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { runningOn } from "@/lib/person/queries/running-on";
import { nameOfParty } from "../labels";
import { canAddScan, canDecideScan } from "../policy";
import { signsAs } from "../rules";
import { scanDecisionRefusal } from "../signing-rules";
import type { LoadedCovenant } from "./covenant-row";
import { delegatesOf } from "./signing-line";

/** The scans of the open text, oldest first, with the units seen on each and what this person may do with it. */
export function scansFor(actor: Actor, covenant: LoadedCovenant) {
  const decides = canDecideScan(actor, covenant.clusterYear);
  const by = { personId: actor.personId };
  return covenant.scans.map((scan) => ({
    ...scan,
    units: scan.units.map((unit) => ({ ...unit, name: nameOfParty(covenant, unit.unitId) })),
    mayConfirm:
      decides && !scanDecisionRefusal(covenant, { ...by, scanId: scan.id, confirms: true }),
    mayReturn:
      decides && !scanDecisionRefusal(covenant, { ...by, scanId: scan.id, confirms: false }),
  }));
}

/** For who may bring a scan: the units that have not signed, each with its chair of today, who most likely did; null for others. */
export async function scannableFor(actor: Actor, covenant: LoadedCovenant) {
  const { status, clusterYear, parties, signatures, releases } = covenant;
  if (status !== "openForSigning" || !canAddScan(actor, clusterYear)) return null;
  const settled = new Set([...signatures, ...releases].map(({ unitId }) => unitId));
  const units = parties.filter(({ unitId }) => !settled.has(unitId));
  const unitIds = units.map(({ unitId }) => unitId);
  const chairs = await chairsOf(unitIds);
  const delegates = await delegatesOf(db, unitIds, dayOf(now()));
  return units.map(({ unitId, name }) => ({
    ...{ unitId, name, delegates: delegates.filter((each) => each.unitId === unitId) },
    signerName: chairs.get(unitId)?.person.fullName ?? "",
    signerPost: chairs.get(unitId)?.post ?? "Chủ tịch",
  }));
}

async function chairsOf(unitIds: string[]) {
  const leaders = await db.assignment.findMany({
    where: {
      ...{ ...runningOn(dayOf(now())), unitId: { in: unitIds }, standsInForId: null },
      role: { in: ["unitLeader", "cityLeader"] },
    },
    select: { unitId: true, post: true, person: { select: { fullName: true } } },
  });
  const chairs = leaders.filter(({ post }) => signsAs(post) === "chair");
  return new Map(chairs.map((chair) => [chair.unitId, chair]));
}
