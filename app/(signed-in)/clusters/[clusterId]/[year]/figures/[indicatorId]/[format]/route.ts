import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { viewResponse } from "@/lib/document/view";
import { isId } from "@/lib/ids";
import { parseYearPath } from "@/lib/page-ids";
import { getIndicatorView } from "@/lib/total/queries/get-views";

type Context = RouteContext<"/clusters/[clusterId]/[year]/figures/[indicatorId]/[format]">;

/** One indicator of the cluster's year, as numbers or on one page. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await requireActor();
  const { format, indicatorId, ...rest } = await params;
  const path = parseYearPath(rest);
  const found = path && isId(indicatorId) ? await getIndicatorView(actor, path, indicatorId) : null;
  return (await viewResponse(found, format)) ?? notFound();
}
