import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { paperResponse } from "@/lib/document/response";
import { getHandoverPaper } from "@/lib/handover/queries/get-paper";
import { parseYearPath } from "@/lib/page-ids";

type Context = RouteContext<"/clusters/[clusterId]/[year]/handover/[format]">;

/** "Biên bản bàn giao". */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const { format, ...address } = await params;
  const path = parseYearPath(address);
  const head = path && (await getYearHead(actor, path));
  const paper = head && (await getHandoverPaper(actor, head.clusterYear.id));
  return (await paperResponse(paper, format)) ?? notFound();
}
