import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { dayOf } from "@/lib/dates";
import { layoutOn } from "@/lib/document/layouts";
import { env } from "@/lib/env";
import { listPeopleInPost } from "@/lib/person/queries/list-people-in-post";
import { isDeputyPost } from "@/lib/person/rules";
import { shownPeriodText } from "../labels";
import { clusterReportPaper } from "../paper";
import type { FiguresView } from "../schema";
import { getClusterFigures } from "./cluster-figures";
import { findHighlights } from "./highlights";
import { getReportPaper } from "./report-papers";

/** The cluster's report of a year or of one period, drafted from its figures, for whoever reads them; null for everyone else. */
export async function getClusterReportPaper(
  actor: Actor,
  path: { clusterId: string; year: number },
  view: FiguresView,
) {
  const head = await getYearHead(actor, path);
  const figures = head && (await getClusterFigures(actor, head.clusterYear.id, view));
  if (!head?.owner || !figures) return null;
  const signed = await getReportPaper(actor, head.clusterYear.id, view.period);
  const [leadId] = head.clusterYear.leadUnitIds;
  const people = leadId ? await listPeopleInPost(actor, leadId, null) : null;
  const chair = people?.find(({ role, post }) => role === "unitLeader" && !isDeputyPost(post));
  return clusterReportPaper(
    {
      ...{ figures, cluster: head.cluster, owner: head.owner },
      when: shownPeriodText(head.year, figures),
      signed: signed?.paper ?? null,
      highlights: await findHighlights(figures),
      signer: chair?.person.fullName ?? "",
    },
    { layout: layoutOn(dayOf(now())), isDemo: env.MODE === "demo" },
  );
}
