import "server-only";
import { now } from "@/lib/clock";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { dayOf } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { committeeName, placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import type { UpperCommittee } from "../schema";
import type { LoadedCovenant } from "./covenant-row";
import { endedPartsOf } from "./ended-parts";

/** A unit that is to sign: its committee in full and its place, as named on the day. */
export type Party = {
  unitId: string;
  name: string;
  place: string;
  /** The upper committee, which witnesses and signs. */
  asWitness: boolean;
};

/** The cluster year's members of today, in the decision's order: who would be asked to sign now. */
async function listParties(
  client: Prisma.TransactionClient,
  clusterYearId: string,
): Promise<Party[]> {
  const members = await listYearMembers(client, clusterYearId, dayOf(now()));
  return members.map((unit) => ({
    unitId: unit.id,
    name: committeeName(unit),
    place: placeName(unit),
    asWitness: false,
  }));
}

/**
 * Who would be asked today about a text and to sign it: the members, and of an annex also those who carry on for a party of the
 * covenant that is there no more.
 */
export async function listPartiesOf(
  client: Prisma.TransactionClient,
  { clusterYear, amends }: Pick<LoadedCovenant, "clusterYear" | "amends">,
): Promise<Party[]> {
  const members = await listParties(client, clusterYear.id);
  const when = { year: clusterYear.year, today: dayOf(now()) };
  const heirs = endedPartsOf(amends?.parties ?? [], when).flatMap(({ successors }) => successors);
  const known = new Set(members.map(({ unitId }) => unitId));
  const more = new Map(heirs.map((heir) => [heir.unitId, heir]));
  return [
    ...members,
    ...[...more.values()]
      .filter(({ unitId }) => !known.has(unitId))
      .map((heir) => ({ ...heir, asWitness: false })),
  ];
}

/** After the members the committee that owns the cluster, where it signs: as a witness, or as a party to what is promised. */
export async function withUpperCommittee(
  client: Prisma.TransactionClient,
  members: readonly Party[],
  { ownerPath }: { ownerPath: readonly string[] },
  upperCommittee: UpperCommittee = "witnesses",
): Promise<readonly Party[]> {
  const [ownerId = ""] = ownerPath;
  if (upperCommittee === "witnesses" || members.some(({ unitId }) => unitId === ownerId)) {
    return members;
  }
  const owner = (await namesOfUnits([ownerId], dayOf(now()), client)).get(ownerId);
  if (!owner) return members;
  const named = { unitId: ownerId, name: committeeName(owner), place: placeName(owner) };
  return [...members, { ...named, asWitness: upperCommittee === "signs" }];
}
