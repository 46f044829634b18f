import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { fileResponse } from "@/lib/file-response";
import { parseIds, parseYearPath } from "@/lib/page-ids";
import { getClusterWorkbook } from "@/lib/report/queries/report-workbook";

type Context = RouteContext<"/clusters/[clusterId]/[year]/sending/[periodId]/template">;

/** The form for every unit of a cluster: a sheet each, or with ?shape=columns a column each. */
export async function GET(request: Request, { params }: Context) {
  const actor = await requireActor();
  const { periodId, ...at } = await params;
  const path = parseYearPath(at);
  const head = parseIds({ periodId }) && path && (await getYearHead(actor, path));
  if (!head) notFound();
  const asked = new URL(request.url).searchParams.get("shape");
  const shape = asked === "columns" ? "columns" : "sheets";
  const key = { periodId, clusterYearId: head.clusterYear.id, shape } as const;
  const workbook = await getClusterWorkbook(actor, key);
  if (!workbook) notFound();
  return fileResponse(workbook.bytes, workbook.name, "xlsx");
}
