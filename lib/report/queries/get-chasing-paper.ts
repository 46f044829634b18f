import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { dayOf } from "@/lib/dates";
import { layoutOn } from "@/lib/document/layouts";
import { env } from "@/lib/env";
import { listPeopleInPost } from "@/lib/person/queries/list-people-in-post";
import { isDeputyPost } from "@/lib/person/rules";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { chasingPaper } from "../paper";
import { getLateList } from "./late-list";

/**
 * The letter that asks for what has not been sent, from the cluster's lead or, opened by the office, from the office. Null for
 * whoever does not remind others, and when everybody has sent.
 */
export async function getChasingPaper(
  actor: Actor,
  { periodId, ...path }: { clusterId: string; year: number; periodId: string },
) {
  const head = await getYearHead(actor, path);
  const list = head && (await getLateList(actor, head.clusterYear.id));
  const period = list?.periods.find(({ id }) => id === periodId);
  if (!head?.owner || !list?.chaser || !period || period.late.length === 0) return null;
  const today = dayOf(now());
  const names = await namesOfUnits(
    period.late.map(({ unitId }) => unitId),
    today,
  );
  const by = actsAs(actor, "citySpecialist", "boardHead") ? "office" : "lead";
  const [leadId] = head.clusterYear.leadUnitIds;
  const people = by === "lead" && leadId ? await listPeopleInPost(actor, leadId, null) : null;
  const chair = people?.find(({ role, post }) => role === "unitLeader" && !isDeputyPost(post));
  return chasingPaper(
    {
      ...{ period, year: Number(today.slice(0, 4)), cluster: head.cluster, owner: head.owner, by },
      units: period.late.flatMap(({ unitId }) => names.get(unitId) ?? []),
      signer: chair?.person.fullName ?? "",
    },
    { layout: layoutOn(today), isDemo: env.MODE === "demo" },
  );
}
