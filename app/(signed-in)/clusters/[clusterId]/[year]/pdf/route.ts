import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { viewResponse } from "@/lib/document/view";
import { parseYearPath } from "@/lib/page-ids";
import { getClusterView } from "@/lib/total/queries/get-views";
import { figuresView } from "@/lib/total/schema";

/** The cluster's figures as shown, on one page. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/clusters/[clusterId]/[year]/pdf">,
) {
  const actor = await requireActor();
  const path = parseYearPath(await params);
  const view = figuresView.parse(Object.fromEntries(new URL(request.url).searchParams));
  const found = path && (await getClusterView(actor, path, view));
  return (await viewResponse(found, "pdf")) ?? notFound();
}
