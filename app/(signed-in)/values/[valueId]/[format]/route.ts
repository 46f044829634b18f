import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { viewResponse } from "@/lib/document/view";
import { parseIds } from "@/lib/page-ids";
import { getValueView } from "@/lib/report/queries/get-value-view";

/** One figure as it was reported, with its sendings, as rows or on one page. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/values/[valueId]/[format]">,
) {
  const actor = await requireActor();
  const { format, ...rest } = await params;
  const ids = parseIds(rest);
  const found = ids && (await getValueView(actor, ids.valueId));
  return (await viewResponse(found, format)) ?? notFound();
}
