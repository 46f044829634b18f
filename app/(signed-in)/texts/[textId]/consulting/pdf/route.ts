import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperAsPdf } from "@/lib/document/pdf";
import { fileResponse } from "@/lib/file-response";
import { parseIds } from "@/lib/page-ids";
import { getOpinionsPaper } from "@/lib/text/queries/get-opinions-paper";

/** What the units said of the draft and what they were answered, as it is printed today. */
export async function GET(_: Request, { params }: RouteContext<"/texts/[textId]/consulting/pdf">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const paper = ids && (await getOpinionsPaper(actor, ids.textId));
  if (!paper) notFound();
  return fileResponse(paperAsPdf(paper), paper.title, "pdf");
}
