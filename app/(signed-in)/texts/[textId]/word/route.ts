import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperAsWord } from "@/lib/document/word";
import { fileResponse } from "@/lib/file-response";
import { parseIds } from "@/lib/page-ids";
import { getTextPaper } from "@/lib/text/queries/get-text-paper";

/** A plan or regulation as it is printed today. */
export async function GET(_: Request, { params }: RouteContext<"/texts/[textId]/word">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const paper = ids && (await getTextPaper(actor, ids.textId));
  if (!paper) notFound();
  return fileResponse(await paperAsWord(paper), paper.title, "docx");
}
