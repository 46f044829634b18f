import "server-only";
import { now } from "@/lib/clock";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { dayOf } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { committeeName, placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import type { UpperCommittee } from "../schema";

/** A unit that is to sign: its committee in full and its place, as named on the day. */
export type Party = {
  unitId: string;
  name: string;
  place: string;
  /** The upper committee, which witnesses and signs. */
  asWitness: boolean;
};

/** The cluster year's members of today, in the decision's order: who would be asked to sign now. */
export async function listParties(
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

/** After the members the committee that owns the cluster, where it signs: as a witness, or as a party to what is promised. */
export async function withUpperCommittee(
  members: readonly Party[],
  { ownerPath }: { ownerPath: readonly string[] },
  upperCommittee: UpperCommittee = "witnesses",
): Promise<readonly Party[]> {
  const [ownerId = ""] = ownerPath;
  if (upperCommittee === "witnesses" || members.some(({ unitId }) => unitId === ownerId)) {
    return members;
  }
  const owner = (await namesOfUnits([ownerId], dayOf(now()))).get(ownerId);
  if (!owner) return members;
  const named = { unitId: ownerId, name: committeeName(owner), place: placeName(owner) };
  return [...members, { ...named, asWitness: upperCommittee === "signs" }];
}
