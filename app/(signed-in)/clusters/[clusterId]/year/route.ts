import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { requireActor } from "@/lib/auth/session";

/** Where the choice of a year posts to, without script: on to that year's page, which decides who may see it. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/clusters/[clusterId]/year">,
) {
  await requireActor();
  const { clusterId } = await params;
  const year = Number(request.nextUrl.searchParams.get("year"));
  redirect(`/clusters/${encodeURIComponent(clusterId)}/${Number.isInteger(year) ? year : 0}`);
}
