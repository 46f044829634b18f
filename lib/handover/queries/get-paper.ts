import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { layoutOn } from "@/lib/document/layouts";
import { findIssuingUnit } from "@/lib/document/queries/issuing-unit";
import { findNumberBlank } from "@/lib/document/queries/number-blank";
import { env } from "@/lib/env";
import { handoverPaper } from "../paper";
import { getHandover } from "./get-handover";

/** A year's hand-over as it is printed today, for whoever may read it; null for everyone else. */
export async function getHandoverPaper(actor: Actor, clusterYearId: string) {
  const handover = await getHandover(actor, clusterYearId);
  if (!handover) return null;
  const { from, to, given, clusterId, ownerPath } = handover;
  const day = dayOf(given?.at ?? now());
  const owner = await findIssuingUnit(ownerPath[0] ?? "", day);
  if (!from || !to || !owner) return null;
  const cluster = await db.cluster.findUniqueOrThrow({
    where: { id: clusterId },
    select: { kind: true, label: true },
  });
  return handoverPaper(
    { ...handover, from, to, owner, cluster },
    {
      ...{ layout: layoutOn(day), isDemo: env.MODE === "demo" },
      number: await findNumberBlank(ownerPath, "BB", day),
    },
  );
}
