import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperResponse } from "@/lib/document/response";
import { parseYearPath } from "@/lib/page-ids";
import { getClusterReportPaper } from "@/lib/total/queries/get-report-paper";
import { figuresView } from "@/lib/total/schema";

type Context = RouteContext<"/clusters/[clusterId]/[year]/report/[format]">;

/** The cluster's report, drafted from its figures. */
export async function GET(request: Request, { params }: Context) {
  const actor = await requireActor();
  const { format, ...rest } = await params;
  const path = parseYearPath(rest);
  const view = figuresView.parse(Object.fromEntries(new URL(request.url).searchParams));
  const paper = path && (await getClusterReportPaper(actor, path, view));
  return (await paperResponse(paper, format)) ?? notFound();
}
