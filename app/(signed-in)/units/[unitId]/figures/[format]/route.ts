import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { viewResponse } from "@/lib/document/view";
import { parseIds } from "@/lib/page-ids";
import { getUnitView } from "@/lib/total/queries/get-views";

/** The unit's years, as numbers or on one page. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/units/[unitId]/figures/[format]">,
) {
  const actor = await requireActor();
  const { format, ...rest } = await params;
  const ids = parseIds(rest);
  const found = ids && (await getUnitView(actor, ids.unitId));
  return (await viewResponse(found, format)) ?? notFound();
}
