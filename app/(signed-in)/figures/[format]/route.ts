import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { viewResponse } from "@/lib/document/view";
import { getLookUpView } from "@/lib/total/queries/get-views";
import { lookUpInput } from "@/lib/total/schema";

/** One indicator looked up, as numbers or on one page. */
export async function GET(request: Request, { params }: RouteContext<"/figures/[format]">) {
  const actor = await requireActor();
  const { format } = await params;
  const { indicatorId } = lookUpInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  const found = indicatorId && (await getLookUpView(actor, indicatorId));
  return (await viewResponse(found || null, format)) ?? notFound();
}
