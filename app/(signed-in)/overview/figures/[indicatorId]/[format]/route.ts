import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { viewResponse } from "@/lib/document/view";
import { parseIds } from "@/lib/page-ids";
import { getOfficeIndicatorView } from "@/lib/total/queries/get-views";
import { officeView } from "@/lib/total/schema";

type Context = RouteContext<"/overview/figures/[indicatorId]/[format]">;

/** One indicator of the office's clusters, as numbers or on one page. */
export async function GET(request: Request, { params }: Context) {
  const actor = await requireActor();
  const { format, ...rest } = await params;
  const ids = parseIds(rest);
  const view = officeView.parse(Object.fromEntries(new URL(request.url).searchParams));
  const found = ids && (await getOfficeIndicatorView(actor, ids.indicatorId, view));
  return (await viewResponse(found, format)) ?? notFound();
}
