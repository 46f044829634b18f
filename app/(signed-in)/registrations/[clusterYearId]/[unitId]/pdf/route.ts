import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperAsPdf } from "@/lib/document/pdf";
import { fileResponse } from "@/lib/file-response";
import { parseIds } from "@/lib/page-ids";
import { getRegistrationPaper } from "@/lib/registration/queries/get-paper";

type Context = RouteContext<"/registrations/[clusterYearId]/[unitId]/pdf">;

/** A unit's registration as it is printed today. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const key = parseIds(await params);
  const paper = key && (await getRegistrationPaper(actor, key));
  if (!paper) notFound();
  return fileResponse(paperAsPdf(paper), paper.title, "pdf");
}
