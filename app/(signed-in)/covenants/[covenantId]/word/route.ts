import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { getCovenantPaper } from "@/lib/covenant/queries/get-paper";
import { paperAsWord } from "@/lib/document/word";
import { fileResponse } from "@/lib/file-response";
import { parseIds } from "@/lib/page-ids";

/** The covenant as it is printed today, to be worked on in Word. */
export async function GET(_: Request, { params }: RouteContext<"/covenants/[covenantId]/word">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const paper = ids && (await getCovenantPaper(actor, ids.covenantId));
  if (!paper) notFound();
  return fileResponse(await paperAsWord(paper), paper.title, "docx");
}
