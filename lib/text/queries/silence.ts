import "server-only";
import { now } from "@/lib/clock";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { Silence } from "@/lib/db/generated/enums";
import { getSetting } from "@/lib/setting/queries";

/** What a unit's silence means to the cluster's owner today; where no office has said, it stays silence. */
export async function silenceFor(
  { ownerPath }: Pick<ClusterYearScope, "ownerPath">,
  client: Prisma.TransactionClient = db,
): Promise<Silence> {
  const value = await getSetting(ownerPath, "consultingSilence", dayOf(now()), client);
  return value === "agreed" ? Silence.agreed : Silence.none;
}
