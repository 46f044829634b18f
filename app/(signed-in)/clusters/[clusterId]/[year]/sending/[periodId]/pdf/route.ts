import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperAsPdf } from "@/lib/document/pdf";
import { fileResponse } from "@/lib/file-response";
import { parseIds, parseYearPath } from "@/lib/page-ids";
import { getChasingPaper } from "@/lib/report/queries/get-chasing-paper";

type Context = RouteContext<"/clusters/[clusterId]/[year]/sending/[periodId]/pdf">;

/** The letter to the units that have not sent a period's report yet. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const { periodId, ...year } = await params;
  const ids = parseIds({ periodId });
  const path = parseYearPath(year);
  const paper = ids && path && (await getChasingPaper(actor, { ...path, ...ids }));
  if (!paper) notFound();
  return fileResponse(paperAsPdf(paper), paper.title, "pdf");
}
